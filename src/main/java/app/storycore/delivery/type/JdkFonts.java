package app.storycore.delivery.type;

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

    /** The JDK copies a font out of a jar into a temporary file, which it deletes when the application ends. */
    private static Font create(URL resource) throws IOException, FontFormatException {
        if (resource.getProtocol().equals("file")) {
            return Font.createFont(Font.TRUETYPE_FONT, new File(URI.create(resource.toString())));
        }
        try (InputStream in = resource.openStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
