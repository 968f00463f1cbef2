package app.storycore.imaging.png;

import app.storycore.imaging.Pixels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes whole pictures as PNG files. */
public final class Png {

    private Png() {}

    /** The picture as a PNG of 8-bit RGB: lossless. The pixels are what counts; another JDK may pack them otherwise. */
    public static byte[] encode(Pixels picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(picture.rgb().length + 64);
        try (PngWriter png = new PngWriter(file, picture.width(), picture.height())) {
            png.add(picture.rgb());
            png.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
