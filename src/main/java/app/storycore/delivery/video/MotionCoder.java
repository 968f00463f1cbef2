package app.storycore.delivery.video;

/**
 * Codes one picture as the last full one with every macroblock moved, H.264 part 7.3.4 and 8.4.1: the vectors differ
 * little from their neighbours', so that most of them cost nothing.
 */
final class MotionCoder {

    private static final int SIZE = 16;
    private static final double MIDDLE = 7.5;
    private static final int QUARTERS = 4;

    private final View full;
    private final View now;
    private final BitWriter bits;
    private final int columns;
    private final int rows;
    private final int[][] vectors;

    MotionCoder(StreamFormat format, View full, View now, BitWriter bits) {
        this.full = full;
        this.now = now;
        this.bits = bits;
        this.columns = format.codedWidth() / SIZE;
        this.rows = format.codedHeight() / SIZE;
        this.vectors = new int[][] {new int[columns * rows], new int[columns * rows]};
    }

    void write() {
        int skipped = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int x = quarters(now.across(SIZE * column + MIDDLE, full));
                int y = quarters(now.down(SIZE * row + MIDDLE, full));
                if (isSkipped(column, row, x, y)) {
                    skipped++;
                } else {
                    bits.unsigned(skipped); // mb_skip_run
                    skipped = 0;
                    macroblock(x - predicted(0, column, row), y - predicted(1, column, row));
                }
                vectors[0][row * columns + column] = x;
                vectors[1][row * columns + column] = y;
            }
        }
        if (skipped > 0) {
            bits.unsigned(skipped);
        }
    }

    private void macroblock(int across, int down) {
        bits.unsigned(0); // mb_type: P_L0_16x16
        bits.signed(across);
        bits.signed(down);
        bits.unsigned(0); // coded_block_pattern: no correction
    }

    private static int quarters(double pixels) {
        return (int) Math.round(pixels * QUARTERS);
    }

    /** Whether a decoder assumes this vector by itself, part 8.4.1.1. */
    private boolean isSkipped(int column, int row, int x, int y) {
        boolean assumesNone = column == 0 || row == 0 || isStill(column - 1, row) || isStill(column, row - 1);
        return assumesNone ? x == 0 && y == 0 : x == predicted(0, column, row) && y == predicted(1, column, row);
    }

    private boolean isStill(int column, int row) {
        return vectors[0][row * columns + column] == 0 && vectors[1][row * columns + column] == 0;
    }

    /** The median of three neighbours, part 8.4.1.3; in the first row the one on the left. */
    private int predicted(int part, int column, int row) {
        int[] known = vectors[part];
        int at = row * columns + column;
        if (row == 0) {
            return column == 0 ? 0 : known[at - 1];
        }
        int left = column == 0 ? 0 : known[at - 1];
        int above = known[at - columns];
        int corner = column + 1 < columns ? known[at - columns + 1] : known[at - columns - 1];
        return Math.max(Math.min(left, above), Math.min(Math.max(left, above), corner));
    }
}
