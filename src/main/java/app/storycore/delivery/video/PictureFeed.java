package app.storycore.delivery.video;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Raw pictures for a program's input, four bytes a pixel: blue, green, red, nothing. */
final class PictureFeed {

    private final OutputStream input;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    PictureFeed(OutputStream input) {
        this.input = input;
    }

    /**
     * Hands over a picture.
     *
     * @param pixels 0xRRGGBB, row by row
     * @throws InterruptedIOException when this thread was interrupted
     */
    void picture(int[] pixels) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted while a film was made");
        }
        if (bytes.capacity() != pixels.length * Integer.BYTES) {
            bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        }
        bytes.asIntBuffer().put(pixels);
        input.write(bytes.array());
    }
}
