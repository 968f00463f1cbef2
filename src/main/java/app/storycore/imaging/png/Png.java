package app.storycore.imaging.png;

import app.storycore.imaging.Pixels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes whole pictures as PNG files. */
public final class Png {

    private Png() {}

    /**
     * The file with its picture alone, as it is packed: no text, gamma, colour profile, nor what stands behind its end.
     *
     * @return empty when it is no PNG of 8-bit RGB without interlace, as {@link #encode} writes them, or is damaged
     */
    public static Optional<byte[]> withoutWords(byte[] file) {
        return PngChunks.picture(file);
    }

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
