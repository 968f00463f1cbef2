package app.storycore.imaging.png;

import java.util.Arrays;

/** The tokens of one dynamic Huffman block (RFC 1951, 3.2.5 to 3.2.7), gathered and then written. */
final class DeflateBlock {

    private static final int END = 256;
    private static final int[] CODE_LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int[] LENGTH_BASE = bases(29, 3, 8, 4);
    private static final int[] DISTANCE_BASE = bases(30, 1, 4, 2);
    private static final byte[] LENGTH_CODE = lengthCodes();
    private static final byte[] DISTANCE_CODE = distanceCodes();

    private final BitSink sink;
    private final int[] tokens;
    private final int[] literals = new int[286];
    private final int[] distances = new int[30];
    private int count;

    DeflateBlock(BitSink sink, int capacity) {
        this.sink = sink;
        this.tokens = new int[capacity];
    }

    boolean isFull() {
        return count == tokens.length;
    }

    void literal(int value) {
        tokens[count++] = value;
        literals[value]++;
    }

    void match(int length, int distance) {
        tokens[count++] = (length << 16) | (distance & 0xFFFF);
        literals[257 + LENGTH_CODE[length]]++;
        distances[distanceCode(distance)]++;
    }

    void flush(boolean last) {
        literals[END] = 1;
        Huffman literal = Huffman.of(literals, 15);
        Huffman distance = Huffman.of(distances, 15);
        sink.put(last ? 1 : 0, 1);
        sink.put(2, 2);
        writeCodes(literal, distance);
        for (int i = 0; i < count; i++) {
            writeToken(tokens[i], literal, distance);
        }
        sink.put(literal.codes()[END], literal.lengths()[END]);
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
        count = 0;
    }

    private void writeToken(int token, Huffman literal, Huffman distance) {
        int length = token >>> 16;
        if (length == 0) {
            sink.put(literal.codes()[token], literal.lengths()[token]);
            return;
        }
        int code = LENGTH_CODE[length];
        sink.put(literal.codes()[257 + code], literal.lengths()[257 + code]);
        sink.put(length - LENGTH_BASE[code], lengthExtra(code));
        int far = token & 0xFFFF;
        int farCode = distanceCode(far);
        sink.put(distance.codes()[farCode], distance.lengths()[farCode]);
        sink.put(far - DISTANCE_BASE[farCode], farCode < 4 ? 0 : farCode / 2 - 1);
    }

    private void writeCodes(Huffman literal, Huffman distance) {
        int[] all = Arrays.copyOf(literal.lengths(), 316);
        System.arraycopy(distance.lengths(), 0, all, 286, 30);
        int[] frequencies = new int[19];
        for (int length : all) {
            frequencies[length]++;
        }
        Huffman meta = Huffman.of(frequencies, 7);
        sink.put(286 - 257, 5);
        sink.put(30 - 1, 5);
        sink.put(19 - 4, 4);
        for (int symbol : CODE_LENGTH_ORDER) {
            sink.put(meta.lengths()[symbol], 3);
        }
        for (int length : all) {
            sink.put(meta.codes()[length], meta.lengths()[length]);
        }
    }

    private static int lengthExtra(int code) {
        return code < 8 || code == 28 ? 0 : code / 4 - 1;
    }

    private static int distanceCode(int distance) {
        return distance <= 256 ? DISTANCE_CODE[distance - 1] : DISTANCE_CODE[256 + ((distance - 1) >> 7)];
    }

    /** First value of each code: {@code plain} codes of one value each, then groups whose extra bits grow by one. */
    private static int[] bases(int codes, int first, int plain, int group) {
        int[] base = new int[codes];
        int value = first;
        for (int code = 0; code < codes; code++) {
            base[code] = value;
            value += code < plain ? 1 : 1 << (code / group - 1);
        }
        if (first == 3) {
            base[28] = 258;
        }
        return base;
    }

    private static byte[] lengthCodes() {
        byte[] codes = new byte[259];
        for (int code = 0; code < 29; code++) {
            for (int i = LENGTH_BASE[code]; i < 259; i++) {
                codes[i] = (byte) code;
            }
        }
        return codes;
    }

    private static byte[] distanceCodes() {
        byte[] codes = new byte[512];
        for (int code = 0; code < 30; code++) {
            for (int distance = DISTANCE_BASE[code]; distance <= 256; distance++) {
                codes[distance - 1] = (byte) code;
            }
            for (int i = (DISTANCE_BASE[code] - 1) >> 7; i < 256; i++) {
                codes[256 + i] = (byte) code;
            }
        }
        return codes;
    }
}
