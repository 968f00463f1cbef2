package app.storycore.delivery.type;

import java.io.IOException;
import java.io.InputStream;

/**
 * A font that comes with the application; licences lie beside the files.
 *
 * <p>Together they cover Latin, Greek, Cyrillic, Hebrew, Arabic, Armenian, Georgian, Thai, Chinese, Japanese, Korean
 * and many symbols.
 */
public enum FontFile {
    SANS("NotoSans-Regular.ttf"),
    SANS_BOLD("NotoSans-Bold.ttf"),
    WIDE_COVERAGE("DejaVuSans.ttf"),
    EAST_ASIAN("DroidSansFallback.ttf"),
    THAI("NotoSansThai-Regular.ttf"),
    SYMBOLS("NotoSansSymbols2-Regular.ttf");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    /** The TrueType file. */
    byte[] read() throws IOException {
        try (InputStream in = FontFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The font " + file + " is missing from the application");
            }
            return in.readAllBytes();
        }
    }
}
