package app.storycore.imaging.png;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * How large a PNG says it is, read from its header only, so that one from outside can be refused before it is decoded.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PngSize(int width, int height) {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final long HEADER = 0x0000000D_49484452L;
    private static final int LENGTH = 24;

    /** @throws IOException when this is not the beginning of a PNG */
    public static PngSize of(byte[] file) throws IOException {
        ByteBuffer start = ByteBuffer.wrap(file);
        if (file.length < LENGTH || start.getLong() != SIGNATURE || start.getLong() != HEADER) {
            throw new IOException("Not a PNG");
        }
        PngSize size = new PngSize(start.getInt(), start.getInt());
        if (size.width < 1 || size.height < 1) {
            throw new IOException("A PNG without a size");
        }
        return size;
    }
}
