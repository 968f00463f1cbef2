package app.storycore.delivery.video;

/** What luma and chroma have in common: 4x4 blocks numbered in raster order within their macroblock. */
final class Blocks {

    private Blocks() {}

    /** Sum of the absolute differences between source and prediction. */
    static int distance(Plane source, int x, int y, int[] predicted, int size) {
        int sum = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                sum += Math.abs(source.at(x + column, y + row) - predicted[row * size + column]);
            }
        }
        return sum;
    }

    /** Source minus prediction of block {@code b} of a macroblock of {@code size} samples. */
    static int[] difference(Plane source, int x, int y, int[] predicted, int size, int b) {
        int column = b % (size / 4) * 4;
        int row = b / (size / 4) * 4;
        int[] block = new int[16];
        for (int i = 0; i < 16; i++) {
            int dx = column + (i & 3);
            int dy = row + (i >> 2);
            block[i] = source.at(x + dx, y + dy) - predicted[dy * size + dx];
        }
        return block;
    }

    /** Prediction plus differences, clipped to samples. */
    static void add(Plane rebuilt, int x, int y, int[] predicted, int size, int b, int[] block) {
        int column = b % (size / 4) * 4;
        int row = b / (size / 4) * 4;
        for (int i = 0; i < 16; i++) {
            int dx = column + (i & 3);
            int dy = row + (i >> 2);
            rebuilt.set(x + dx, y + dy, predicted[dy * size + dx] + block[i]);
        }
    }

    /** Sets the levels of all but the first coefficient, in scan order; whether any of them is not zero. */
    static boolean quantiseAc(Transform transform, int[] block, int[] levels) {
        int any = 0;
        for (int i = 1; i < 16; i++) {
            int position = Transform.ZIGZAG[i];
            levels[i] = transform.quantise(block[position], position);
            any |= levels[i];
        }
        return any != 0;
    }

    /** Coefficients from levels in scan order; the first is left at 0. */
    static int[] restoreAc(Transform transform, int[] levels) {
        int[] block = new int[16];
        for (int i = 1; i < 16; i++) {
            int position = Transform.ZIGZAG[i];
            block[position] = transform.restore(levels[i], position);
        }
        return block;
    }

    static int[] scan(int[] block) {
        int[] levels = new int[16];
        for (int i = 0; i < 16; i++) {
            levels[i] = block[Transform.ZIGZAG[i]];
        }
        return levels;
    }

    static boolean hasAny(int[] levels) {
        for (int level : levels) {
            if (level != 0) {
                return true;
            }
        }
        return false;
    }
}
