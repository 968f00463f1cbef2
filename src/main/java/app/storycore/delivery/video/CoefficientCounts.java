package app.storycore.delivery.video;

/** How many coefficients each 4x4 block of a plane has, from which the coding of its neighbours follows. */
final class CoefficientCounts {

    private final int columns;
    private final byte[] counts;

    CoefficientCounts(Plane plane) {
        columns = plane.width() / 4;
        counts = new byte[columns * (plane.height() / 4)];
    }

    void set(int column, int row, int count) {
        counts[row * columns + column] = (byte) count;
    }

    /** The standard's nC for a block: the mean of the blocks to the left and above, as far as there are any. */
    int context(int column, int row) {
        int left = column > 0 ? counts[row * columns + column - 1] : 0;
        int above = row > 0 ? counts[(row - 1) * columns + column] : 0;
        return column > 0 && row > 0 ? (left + above + 1) >> 1 : left + above;
    }
}
