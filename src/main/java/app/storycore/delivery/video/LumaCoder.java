package app.storycore.delivery.video;

import app.storycore.delivery.video.Prediction.Direction;

/**
 * The luma half of intra 16x16 macroblocks, one at a time: predicts, transforms, quantises, rebuilds what a decoder
 * sees, and writes.
 */
final class LumaCoder {

    private static final int SIZE = 16;

    private final Plane source;
    private final Plane rebuilt;
    private final Transform transform;
    private final CoefficientCounts counts;

    private Direction direction = Direction.DC;
    private final int[] dcLevels = new int[16];
    private final int[][] acLevels = new int[16][16];
    private boolean hasAc;

    LumaCoder(Plane source, Plane rebuilt, Transform transform) {
        this.source = source;
        this.rebuilt = rebuilt;
        this.transform = transform;
        this.counts = new CoefficientCounts(source);
    }

    /** How the macroblock coded last is predicted. */
    Direction direction() {
        return direction;
    }

    /** Whether the macroblock coded last has more than averages. */
    boolean hasAc() {
        return hasAc;
    }

    /** Codes the macroblock whose top left sample is given. */
    void code(int x, int y) {
        int[] predicted = predict(x, y);
        hasAc = false;
        for (int b = 0; b < 16; b++) {
            int[] block = Blocks.difference(source, x, y, predicted, SIZE, b);
            Transform.forward(block);
            dcLevels[b] = block[0];
            hasAc |= Blocks.quantiseAc(transform, block, acLevels[b]);
        }
        Transform.hadamard(dcLevels);
        for (int b = 0; b < 16; b++) {
            dcLevels[b] = transform.quantiseDc((dcLevels[b] + 1) >> 1);
        }
        rebuild(x, y, predicted);
    }

    private int[] predict(int x, int y) {
        Prediction prediction = new Prediction(rebuilt, x, y, SIZE);
        int[] best = {};
        int least = Integer.MAX_VALUE;
        for (Direction candidate : Prediction.DIRECTIONS) {
            if (candidate.isPossible(x, y)) {
                int[] predicted = prediction.predict(candidate);
                int distance = Blocks.distance(source, x, y, predicted, SIZE);
                if (distance < least) {
                    least = distance;
                    direction = candidate;
                    best = predicted;
                }
            }
        }
        return best;
    }

    private void rebuild(int x, int y, int[] predicted) {
        int[] dc = dcLevels.clone();
        Transform.hadamard(dc);
        for (int b = 0; b < 16; b++) {
            int[] block = Blocks.restoreAc(transform, acLevels[b]);
            block[0] = transform.restoreLumaDc(dc[b]);
            Transform.inverse(block);
            Blocks.add(rebuilt, x, y, predicted, SIZE, b, block);
        }
    }

    /** Writes the macroblock coded last: first all averages, then block by block in the standard's order. */
    void write(int x, int y, Residual out) {
        out.block(Blocks.scan(dcLevels), 0, counts.context(x / 4, y / 4));
        if (!hasAc) {
            return;
        }
        for (int i = 0; i < 16; i++) {
            int column = (i & 1) + ((i >> 1) & 2);
            int row = ((i >> 1) & 1) + ((i >> 2) & 2);
            int context = counts.context(x / 4 + column, y / 4 + row);
            counts.set(x / 4 + column, y / 4 + row, out.block(acLevels[row * 4 + column], 1, context));
        }
    }
}
