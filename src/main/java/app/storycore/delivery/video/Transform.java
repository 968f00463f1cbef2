package app.storycore.delivery.video;

/** The integer transform and quantisation of 4x4 blocks, H.264 part 8.5, and their forward counterparts. */
final class Transform {

    /** Position in the block (row x 4 + column) of each coefficient in scan order. */
    static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};

    private static final int[][] QUANT = {
        {13107, 5243, 8066}, {11916, 4660, 7490}, {10082, 4194, 6554},
        {9362, 3647, 5825}, {8192, 3355, 5243}, {7282, 2893, 4559},
    };
    private static final int[][] SCALE = {
        {10, 16, 13}, {11, 18, 14}, {13, 20, 16}, {14, 23, 18}, {16, 25, 20}, {18, 29, 23},
    };

    private final int qp;
    private final int shift;
    private final int[] quant = new int[16];
    private final int[] scale = new int[16];

    /** @param qp quantiser, 0 (fine) to 51 (coarse) */
    Transform(int qp) {
        this.qp = qp;
        this.shift = 15 + qp / 6;
        for (int i = 0; i < 16; i++) {
            int odd = (i & 1) + (i >> 2 & 1);
            int kind = odd == 0 ? 0 : odd == 2 ? 1 : 2;
            quant[i] = QUANT[qp % 6][kind];
            scale[i] = SCALE[qp % 6][kind];
        }
    }

    /** Forward core transform of 16 differences, in place. */
    static void forward(int[] block) {
        for (int i = 0; i < 4; i++) {
            forward(block, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            forward(block, i, 4);
        }
    }

    private static void forward(int[] b, int at, int step) {
        int sum03 = b[at] + b[at + 3 * step];
        int dif03 = b[at] - b[at + 3 * step];
        int sum12 = b[at + step] + b[at + 2 * step];
        int dif12 = b[at + step] - b[at + 2 * step];
        b[at] = sum03 + sum12;
        b[at + step] = 2 * dif03 + dif12;
        b[at + 2 * step] = sum03 - sum12;
        b[at + 3 * step] = dif03 - 2 * dif12;
    }

    /** Inverse core transform with rounding, in place: coefficients become differences. */
    static void inverse(int[] block) {
        for (int i = 0; i < 4; i++) {
            inverse(block, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            inverse(block, i, 4);
        }
        for (int i = 0; i < 16; i++) {
            block[i] = (block[i] + 32) >> 6;
        }
    }

    private static void inverse(int[] b, int at, int step) {
        int e0 = b[at] + b[at + 2 * step];
        int e1 = b[at] - b[at + 2 * step];
        int e2 = (b[at + step] >> 1) - b[at + 3 * step];
        int e3 = b[at + step] + (b[at + 3 * step] >> 1);
        b[at] = e0 + e3;
        b[at + step] = e1 + e2;
        b[at + 2 * step] = e1 - e2;
        b[at + 3 * step] = e0 - e3;
    }

    /** Hadamard transform of 16 values, in place; its own inverse but for the factor 16. */
    static void hadamard(int[] block) {
        for (int i = 0; i < 4; i++) {
            hadamard(block, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            hadamard(block, i, 4);
        }
    }

    private static void hadamard(int[] b, int at, int step) {
        int sum03 = b[at] + b[at + 3 * step];
        int dif03 = b[at] - b[at + 3 * step];
        int sum12 = b[at + step] + b[at + 2 * step];
        int dif12 = b[at + step] - b[at + 2 * step];
        b[at] = sum03 + sum12;
        b[at + step] = dif03 + dif12;
        b[at + 2 * step] = sum03 - sum12;
        b[at + 3 * step] = dif03 - dif12;
    }

    /** Quantised level of the coefficient at {@code position}, rounded as usual for intra blocks (a third). */
    int quantise(int coefficient, int position) {
        return divide(coefficient, quant[position], shift);
    }

    /** Quantised level of a DC value that went through a second transform. */
    int quantiseDc(int value) {
        return divide(value, quant[0], shift + 1);
    }

    private static int divide(int value, int factor, int shift) {
        int level = (int) (((long) Math.abs(value) * factor + (1L << shift) / 3) >> shift);
        return value < 0 ? -level : level;
    }

    int restore(int level, int position) {
        return (level * scale[position]) << (qp / 6);
    }

    /** What a decoder makes of a luma DC value after the Hadamard transform. */
    int restoreLumaDc(int value) {
        int scaled = value * scale[0] * 16;
        return qp >= 36 ? scaled << (qp / 6 - 6) : (scaled + (1 << (5 - qp / 6))) >> (6 - qp / 6);
    }

    /** What a decoder makes of a chroma DC value after the 2x2 transform. */
    int restoreChromaDc(int value) {
        return ((value * scale[0] * 16) << (qp / 6)) >> 5;
    }

    /** The chroma quantiser that belongs to a luma quantiser, table 8-15. */
    static int chromaQp(int lumaQp) {
        int[] above29 = {29, 30, 31, 32, 32, 33, 34, 34, 35, 35, 36, 36, 37, 37, 37, 38, 38, 38, 39, 39, 39, 39};
        return lumaQp < 30 ? lumaQp : above29[lumaQp - 30];
    }
}
