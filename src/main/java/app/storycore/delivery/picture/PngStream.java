package app.storycore.delivery.picture;

import app.storycore.delivery.Scaling;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a PNG of 8-bit RGB from top to bottom, band by band, so that its height does not matter to memory. */
final class PngStream implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final int UP = 2;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream packed;
    private byte[] above;

    PngStream(OutputStream out, int width, int height) throws IOException {
        this.out = new DataOutputStream(out);
        this.packed = new DeflaterOutputStream(new Chunks(), deflater, CHUNK);
        this.above = new byte[width * 3];
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0}); // bits, RGB, deflate, adaptive filters, not interlaced
        chunk("IHDR", header.toByteArray(), header.size());
    }

    /** Adds the rows of a picture as wide as the PNG. */
    void add(BufferedImage band) throws IOException {
        int[] rgb = Scaling.pixels(band);
        byte[] row = new byte[above.length];
        byte[] filtered = new byte[above.length];
        for (int y = 0; y < band.getHeight(); y++) {
            for (int x = 0; x < band.getWidth(); x++) {
                int pixel = rgb[y * band.getWidth() + x];
                row[3 * x] = (byte) (pixel >> 16);
                row[3 * x + 1] = (byte) (pixel >> 8);
                row[3 * x + 2] = (byte) pixel;
            }
            for (int i = 0; i < row.length; i++) {
                filtered[i] = (byte) (row[i] - above[i]);
            }
            packed.write(UP);
            packed.write(filtered);
            byte[] free = above;
            above = row;
            row = free;
        }
    }

    /** Writes the end; every row must have been added. */
    void finish() throws IOException {
        packed.finish();
        packed.flush();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) check.getValue());
    }

    /** Each write of the packer becomes a chunk of picture data. */
    private final class Chunks extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            chunk("IDAT", java.util.Arrays.copyOfRange(bytes, offset, offset + length), length);
        }
    }
}
