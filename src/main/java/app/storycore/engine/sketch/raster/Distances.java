package app.storycore.engine.sketch.raster;

/** Distances from a shape over a grid, by two passes (Borgefors, "Distance transformations in digital images", 1986). */
final class Distances {

    private static final float STEP = 1;
    private static final float SLANT = 1.4142f;

    private Distances() {}

    /** Turns a field that is 0 on the shape and large elsewhere into the distances from it, in cells. */
    static void spread(float[] field, int wide) {
        for (int i = 0; i < field.length; i++) {
            lower(field, i, wide, -1);
        }
        for (int i = field.length - 1; i >= 0; i--) {
            lower(field, i, wide, 1);
        }
    }

    /** Looks at the neighbours on one side: before a cell in reading order, or after it. */
    private static void lower(float[] field, int at, int wide, int side) {
        if (field[at] == 0) {
            return;
        }
        int column = at % wide;
        int row = at + side * wide;
        boolean inside = row >= 0 && row < field.length;
        float least = field[at];
        if (column > 0) {
            least = side < 0 ? Math.min(least, field[at - 1] + STEP) : least;
            least = inside ? Math.min(least, field[row - 1] + SLANT) : least;
        }
        if (column < wide - 1) {
            least = side > 0 ? Math.min(least, field[at + 1] + STEP) : least;
            least = inside ? Math.min(least, field[row + 1] + SLANT) : least;
        }
        field[at] = inside ? Math.min(least, field[row] + STEP) : least;
    }
}
