package app.storycore.imaging;

/**
 * Finds pictures that look the same: the difference hash (Krawetz 2013, dHash), 64 bits, each telling whether one of
 * 9x8 cells is darker than its right neighbour.
 */
public final class NearDuplicate {

    /** Up to this many differing bits two pictures count as the same. */
    public static final int SAME = 4;

    private static final int COLUMNS = 9;
    private static final int ROWS = 8;

    private NearDuplicate() {}

    /** The hash of a picture of any size. */
    public static long hash(Pixels picture) {
        double[] cells = BlockMeans.luma(picture, COLUMNS, ROWS);
        long hash = 0;
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < COLUMNS - 1; x++) {
                int i = y * COLUMNS + x;
                hash = hash << 1 | (cells[i] < cells[i + 1] ? 1 : 0);
            }
        }
        return hash;
    }

    /** Differing bits of two hashes, 0 to 64. */
    public static int distance(long a, long b) {
        return Long.bitCount(a ^ b);
    }
}
