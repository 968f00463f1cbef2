package app.storycore.delivery.type;

import app.storycore.base.TemporaryFiles;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

/**
 * The application's fonts as the JDK's text layout takes them, without asking the machine for any font.
 *
 * @see <a href="../../../../../site/markdown/decisions/0027-text-in-every-script.md">Decision 27</a>
 */
final class JdkFonts {

    /** Layout happens at this size, so that positions come in thousandths of an em. */
    static final float UNITS_PER_EM = 1000;

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Map<FontFile, Font> LOADED = new EnumMap<>(FontFile.class);

    static {
        MachineFonts.ignore();
    }

    private JdkFonts() {}

    static Font of(FontFile file) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(file, JdkFonts::load);
        }
    }

    private static Font load(FontFile file) {
        try {
            return create(file.resource())
                    .deriveFont(UNITS_PER_EM)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " is damaged", e);
        }
    }

    /** The JDK reads a font from its file for as long as it runs; a stream it would copy into the system's folder. */
    static Font create(URL resource) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, file(resource));
    }

    private static File file(URL resource) throws IOException {
        if (resource.getProtocol().equals("file")) {
            return new File(URI.create(resource.toString()));
        }
        Path copy = TemporaryFiles.create("font", ".ttf");
        try (InputStream in = resource.openStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy.toFile();
    }
}
