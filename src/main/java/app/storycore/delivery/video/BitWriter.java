package app.storycore.delivery.video;

import java.util.Arrays;

/** Writes bits, most significant first, with the codes of H.264 part 9.1. */
final class BitWriter {

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private long pending;
    private int pendingBits;

    /** The lowest {@code count} bits of {@code value}, at most 32. */
    void bits(int value, int count) {
        pending = (pending << count) | (value & ((1L << count) - 1));
        pendingBits += count;
        while (pendingBits >= 8) {
            pendingBits -= 8;
            append((byte) (pending >> pendingBits));
        }
    }

    void flag(boolean value) {
        bits(value ? 1 : 0, 1);
    }

    /** Unsigned Exp-Golomb code, ue(v). */
    void unsigned(int value) {
        int length = 32 - Integer.numberOfLeadingZeros(value + 1);
        bits(0, length - 1);
        bits(value + 1, length);
    }

    /** Signed Exp-Golomb code, se(v). */
    void signed(int value) {
        unsigned(value > 0 ? 2 * value - 1 : -2 * value);
    }

    /** A one, then zeros up to a whole byte (rbsp_trailing_bits). */
    void end() {
        bits(1, 1);
        if (pendingBits > 0) {
            bits(0, 8 - pendingBits);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void append(byte next) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = next;
    }
}
