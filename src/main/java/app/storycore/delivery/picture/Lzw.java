package app.storycore.delivery.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The compression of GIF: Lempel, Ziv and Welch with codes of growing width, lowest bit first. */
final class Lzw {

    private static final int MOST_CODES = 4096;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int bits;
    private final int clear;
    /** Code of a known string followed by a byte, by string x 256 + byte; 0 when unknown. */
    private final short[] next = new short[MOST_CODES * 256];

    private int codes;
    private int width;
    private int pending;
    private int pendingBits;

    private Lzw(int bits) {
        this.bits = bits;
        this.clear = 1 << bits;
    }

    /** Packs values of the given number of bits, at most 8. */
    static ByteArrayOutputStream pack(byte[] values, int bits) {
        Lzw lzw = new Lzw(bits);
        lzw.run(values);
        return lzw.out;
    }

    private void run(byte[] values) {
        reset();
        int string = values[0] & 255;
        for (int i = 1; i < values.length; i++) {
            int value = values[i] & 255;
            int longer = next[string << 8 | value];
            if (longer != 0) {
                string = longer;
            } else {
                put(string);
                learn(string << 8 | value);
                string = value;
            }
        }
        put(string);
        put(clear + 1);
        if (pendingBits > 0) {
            out.write(pending);
        }
    }

    private void learn(int string) {
        if (codes == MOST_CODES) {
            reset();
            return;
        }
        if (codes == 1 << width) {
            width++;
        }
        next[string] = (short) codes++;
    }

    /** Tells the reader to forget all strings, and forgets them. */
    private void reset() {
        if (width == 0) {
            width = bits + 1;
        }
        put(clear);
        Arrays.fill(next, (short) 0);
        codes = clear + 2;
        width = bits + 1;
    }

    private void put(int code) {
        pending |= code << pendingBits;
        pendingBits += width;
        while (pendingBits >= 8) {
            out.write(pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }
}
