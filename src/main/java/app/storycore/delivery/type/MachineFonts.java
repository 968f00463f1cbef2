package app.storycore.delivery.type;

import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The fonts of the machine, which the application never uses.
 *
 * <p>The JDK looks for them even when it is only given fonts of its own, by fontconfig, and fails where there is no
 * fontconfig, as in most containers. Its own list of fonts, named by a property, makes it look nowhere else.
 */
final class MachineFonts {

    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private MachineFonts() {}

    /** To be called before the first font; does nothing where the operator has named a list of his own. */
    static void ignore() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path list = TemporaryFiles.create("fonts", ".properties");
            Files.writeString(list, NO_FONTS);
            System.setProperty(PROPERTY, list.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
