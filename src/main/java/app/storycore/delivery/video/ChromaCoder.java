package app.storycore.delivery.video;

import app.storycore.delivery.video.Prediction.Direction;

/** One colour difference of intra macroblocks, one at a time: 8x8 samples in four blocks. */
final class ChromaCoder {

    private static final int SIZE = 8;

    private final Plane source;
    private final Plane rebuilt;
    private final Transform transform;
    private final CoefficientCounts counts;

    private int[] dcLevels = new int[4];
    private final int[][] acLevels = new int[4][16];
    private boolean hasAc;

    ChromaCoder(Plane source, Plane rebuilt, Transform transform) {
        this.source = source;
        this.rebuilt = rebuilt;
        this.transform = transform;
        this.counts = new CoefficientCounts(source);
    }

    /** Whether the macroblock coded last differs from its prediction in its averages. */
    boolean hasDc() {
        return Blocks.hasAny(dcLevels);
    }

    /** Whether the macroblock coded last has more than averages. */
    boolean hasAc() {
        return hasAc;
    }

    /** How badly a direction predicts; both differences of a macroblock must share one. */
    int distance(int x, int y, Direction direction) {
        return Blocks.distance(source, x, y, new Prediction(rebuilt, x, y, SIZE).predict(direction), SIZE);
    }

    /** Codes the macroblock whose top left sample is given. */
    void code(int x, int y, Direction direction) {
        int[] predicted = new Prediction(rebuilt, x, y, SIZE).predict(direction);
        int[] dc = new int[4];
        hasAc = false;
        for (int b = 0; b < 4; b++) {
            int[] block = Blocks.difference(source, x, y, predicted, SIZE, b);
            Transform.forward(block);
            dc[b] = block[0];
            hasAc |= Blocks.quantiseAc(transform, block, acLevels[b]);
        }
        dcLevels = butterfly(dc);
        for (int b = 0; b < 4; b++) {
            dcLevels[b] = transform.quantiseDc(dcLevels[b]);
        }
        rebuild(x, y, predicted);
    }

    private void rebuild(int x, int y, int[] predicted) {
        int[] dc = butterfly(dcLevels);
        for (int b = 0; b < 4; b++) {
            int[] block = Blocks.restoreAc(transform, acLevels[b]);
            block[0] = transform.restoreChromaDc(dc[b]);
            Transform.inverse(block);
            Blocks.add(rebuilt, x, y, predicted, SIZE, b, block);
        }
    }

    private static int[] butterfly(int[] v) {
        return new int[] {
            v[0] + v[1] + v[2] + v[3], v[0] - v[1] + v[2] - v[3], v[0] + v[1] - v[2] - v[3], v[0] - v[1] - v[2] + v[3]
        };
    }

    void writeDc(Residual out) {
        out.block(dcLevels, 0, Residual.CHROMA_DC);
    }

    void writeAc(int x, int y, Residual out) {
        for (int b = 0; b < 4; b++) {
            int column = x / 4 + b % 2;
            int row = y / 4 + b / 2;
            counts.set(column, row, out.block(acLevels[b], 1, counts.context(column, row)));
        }
    }
}
