package app.storycore.project.script.compare;

import app.storycore.base.Checkpoint;
import java.util.Arrays;

/**
 * Pairs two sequences so that no two pairs cross and the sum of their scores is the highest (Needleman and Wunsch, 1970,
 * with free gaps). Of equal sums the one whose pairs come late, which keeps a run together.
 */
final class ShotAlignment {

    /** What is not paired. */
    static final int NONE = -1;

    private static final byte PAIR = 0;
    private static final byte UP = 1;
    private static final byte LEFT = 2;

    private ShotAlignment() {}

    /** How well two fit. */
    @FunctionalInterface
    interface Score {
        /** Above 0, or 0 when they are no pair. */
        float of(int row, int column);
    }

    /** The column of each row, or {@link #NONE}. */
    static int[] align(int rows, int columns, Score score, Checkpoint checkpoint) {
        byte[][] trace = new byte[rows + 1][columns + 1];
        float[] before = new float[columns + 1];
        for (int row = 1; row <= rows; row++) {
            checkpoint.pass();
            float[] here = new float[columns + 1];
            for (int column = 1; column <= columns; column++) {
                float pair = score.of(row - 1, column - 1);
                float paired = pair > 0 ? before[column - 1] + pair : -1;
                float best = Math.max(paired, Math.max(before[column], here[column - 1]));
                here[column] = best;
                trace[row][column] = paired >= best ? PAIR : before[column] >= best ? UP : LEFT;
            }
            before = here;
        }
        return pairs(trace, rows, columns);
    }

    private static int[] pairs(byte[][] trace, int rows, int columns) {
        int[] pairs = new int[rows];
        Arrays.fill(pairs, NONE);
        int row = rows;
        int column = columns;
        while (row > 0 && column > 0) {
            switch (trace[row][column]) {
                case PAIR -> pairs[--row] = --column;
                case UP -> row--;
                default -> column--;
            }
        }
        return pairs;
    }
}
