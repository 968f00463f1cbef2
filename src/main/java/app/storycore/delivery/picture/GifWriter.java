package app.storycore.delivery.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the blocks of a GIF (version 89a) frame by frame. */
final class GifWriter {

    private static final int COLOUR_TABLE_OF_256 = 0x87;
    private static final int BITS_A_COLOUR = 8;

    private final OutputStream out;
    private final int width;
    private final int height;

    GifWriter(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        this.width = width;
        this.height = height;
        out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        u16(width);
        u16(height);
        out.write(new byte[] {0x70, 0, 0}); // no global table, background 0, aspect not given
        out.write(new byte[] {0x21, (byte) 0xff, 11});
        out.write("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {3, 1, 0, 0, 0}); // repeat for ever
    }

    /**
     * Adds a frame.
     *
     * @param ticks how long it stands, in 1/100 s, up to 65535
     */
    void add(IndexedPicture picture, int ticks) throws IOException {
        out.write(new byte[] {0x21, (byte) 0xf9, 4, 4}); // graphic control: leave in place
        u16(ticks);
        out.write(new byte[] {0, 0, 0x2c, 0, 0, 0, 0});
        u16(width);
        u16(height);
        out.write(COLOUR_TABLE_OF_256);
        for (int i = 0; i < 256; i++) {
            int colour = picture.colour(i);
            out.write(colour >> 16);
            out.write(colour >> 8);
            out.write(colour);
        }
        out.write(BITS_A_COLOUR);
        blocks(Lzw.pack(picture.indices(), BITS_A_COLOUR));
    }

    void finish() throws IOException {
        out.write(0x3b);
        out.flush();
    }

    private void blocks(ByteArrayOutputStream packed) throws IOException {
        byte[] bytes = packed.toByteArray();
        for (int from = 0; from < bytes.length; from += 255) {
            int length = Math.min(255, bytes.length - from);
            out.write(length);
            out.write(bytes, from, length);
        }
        out.write(0);
    }

    private void u16(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }
}
