package app.storycore.imaging.png;

import java.util.Arrays;

/**
 * A small deflate encoder (RFC 1951), so that the same pixels give the same bytes on every machine: the JDK's may be
 * the system's zlib, whose output differs from version to version.
 *
 * <p>Greedy matching with one remembered position per hash of four bytes; dynamic Huffman blocks.
 */
final class Deflate {

    private static final int HASH_BITS = 15;
    private static final int WINDOW = 32768;
    private static final int MIN_MATCH = 4;
    private static final int MAX_MATCH = 258;
    private static final int BLOCK_TOKENS = 1 << 16;

    private final byte[] data;
    private final int size;
    private final DeflateBlock block;
    private final int[] heads = new int[1 << HASH_BITS];

    private Deflate(byte[] data, int size, BitSink sink) {
        this.data = data;
        this.size = size;
        this.block = new DeflateBlock(sink, BLOCK_TOKENS);
    }

    /** Writes the first {@code size} bytes of {@code data} as one complete deflate stream, aligned at its end. */
    static void write(byte[] data, int size, BitSink sink) {
        new Deflate(data, size, sink).run();
        sink.align();
    }

    private void run() {
        Arrays.fill(heads, -WINDOW - 1);
        int at = 0;
        int misses = 0;
        while (at < size) {
            int length = matchAt(at);
            if (length >= MIN_MATCH) {
                block.match(length, at - lastFound);
                remember(at + 1, Math.min(at + length, size - MIN_MATCH));
                at += length;
                misses = 0;
            } else {
                int run = Math.min(1 + (misses++ >> 6), size - at);
                for (int i = 0; i < run; i++) {
                    block.literal(data[at++] & 0xFF);
                    flushIfFull();
                }
            }
            flushIfFull();
        }
        block.flush(true);
    }

    private int lastFound;

    private void flushIfFull() {
        if (block.isFull()) {
            block.flush(false);
        }
    }

    private int matchAt(int at) {
        if (at + MIN_MATCH > size) {
            return 0;
        }
        int hash = hash(at);
        int found = heads[hash];
        heads[hash] = at;
        if (at - found > WINDOW) {
            return 0;
        }
        int limit = Math.min(at + MAX_MATCH, size);
        int mismatch = Arrays.mismatch(data, at, limit, data, found, found + limit - at);
        lastFound = found;
        return mismatch < 0 ? limit - at : mismatch;
    }

    private void remember(int from, int to) {
        for (int i = from; i < to; i += 2) {
            heads[hash(i)] = i;
        }
    }

    private int hash(int at) {
        int four =
                (data[at] & 0xFF) | ((data[at + 1] & 0xFF) << 8) | ((data[at + 2] & 0xFF) << 16) | (data[at + 3] << 24);
        return (four * 0x9E3779B1) >>> (32 - HASH_BITS);
    }
}
