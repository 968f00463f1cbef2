package app.storycore.imaging.png;

import java.util.Arrays;

/** Bytes written bit by bit, lowest bit first, as RFC 1951 (3.1.1) packs them. */
final class BitSink {

    private byte[] bytes;
    private int size;
    private long pending;
    private int pendingBits;

    BitSink(int expected) {
        bytes = new byte[Math.max(64, expected)];
    }

    /** Appends the lowest {@code count} bits, 0 to 32; higher bits of {@code value} must be 0. */
    void put(int value, int count) {
        pending |= (value & 0xFFFFFFFFL) << pendingBits;
        pendingBits += count;
        while (pendingBits >= 8) {
            raw((int) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    /** Fills the last byte with zero bits. */
    void align() {
        if (pendingBits > 0) {
            raw((int) pending);
        }
        pending = 0;
        pendingBits = 0;
    }

    /** Appends four bytes, highest first; only when aligned. */
    void bigEndian(int value) {
        raw(value >> 24);
        raw(value >> 16);
        raw(value >> 8);
        raw(value);
    }

    void raw(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size + (size >> 1));
        }
        bytes[size++] = (byte) value;
    }

    void raw(byte[] source, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, size + (size >> 1)));
        }
        System.arraycopy(source, 0, bytes, size, length);
        size += length;
    }

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
