package app.storycore.imaging.png;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** The parts of a PNG file, each of length, type, content and check sum (W3C PNG, 3rd edition, 5.3). */
final class PngChunks {

    private static final int HEADER = 0x49484452;
    private static final int PALETTE = 0x504C5445;
    private static final int PICTURE = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int TRANSPARENCY = 0x74524E53;

    /** The bit of a type that says that a picture can be shown without the chunk. */
    private static final int ANCILLARY = 0x20000000;

    private static final int HEADER_LENGTH = 13;
    private static final int SIZE_LENGTH = 8;

    /** Length and type before the content, check sum behind it. */
    private static final int BEFORE = 8;

    private static final int AROUND = 12;

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteBuffer out;

    private PngChunks(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
        this.out = ByteBuffer.allocate(file.length);
    }

    /** What is needed to show the picture; empty when that is not all in the chunks of the picture itself. */
    static Optional<byte[]> picture(byte[] file) {
        PngChunks chunks = new PngChunks(file);
        return chunks.copyStart() && chunks.copyPicture()
                ? Optional.of(Arrays.copyOf(chunks.out.array(), chunks.out.position()))
                : Optional.empty();
    }

    private boolean copyStart() {
        byte[] signature = PngWriter.signature();
        if (!startsWith(signature, 0)) {
            return false;
        }
        copy(signature.length);
        boolean rgb = startsWith(PngWriter.rgbOf8Bits(), signature.length + BEFORE + SIZE_LENGTH);
        return rgb && isWhole() && type() == HEADER && length() == HEADER_LENGTH && copy(length() + AROUND);
    }

    private boolean startsWith(byte[] wanted, int from) {
        int to = from + wanted.length;
        return file.length >= to && Arrays.equals(wanted, 0, wanted.length, file, from, to);
    }

    private boolean copyPicture() {
        while (isWhole()) {
            int type = type();
            int whole = length() + AROUND;
            if (type == END) {
                return copy(whole);
            } else if (type == PICTURE) {
                copy(whole);
            } else if (type == PALETTE || type != TRANSPARENCY && (type & ANCILLARY) != 0) {
                in.position(in.position() + whole);
            } else {
                return false;
            }
        }
        return false;
    }

    private int length() {
        return in.getInt(in.position());
    }

    private int type() {
        return in.getInt(in.position() + Integer.BYTES);
    }

    /** Whether all of the next chunk is there, and is what was written. */
    private boolean isWhole() {
        int left = in.remaining() - AROUND;
        if (left < 0 || length() < 0 || length() > left) {
            return false;
        }
        CRC32 check = new CRC32();
        check.update(file, in.position() + Integer.BYTES, Integer.BYTES + length());
        return in.getInt(in.position() + BEFORE + length()) == (int) check.getValue();
    }

    private boolean copy(int bytes) {
        out.put(file, in.position(), bytes);
        in.position(in.position() + bytes);
        return true;
    }
}
