package app.storycore.engine.sketch.raster;

/** The unit circle as a table, since sine is slow where it must be the same everywhere. */
public final class Circle {

    private static final int SIZE = 4096;
    private static final double[] SINE = new double[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            SINE[i] = StrictMath.sin(2 * StrictMath.PI * i / SIZE);
        }
    }

    private Circle() {}

    /** Sine of the {@code part}-th of {@code whole} steps around. */
    public static double sin(int part, int whole) {
        return SINE[(int) ((long) part * SIZE / whole) & SIZE - 1];
    }

    /** Cosine of the {@code part}-th of {@code whole} steps around. */
    public static double cos(int part, int whole) {
        return SINE[((int) ((long) part * SIZE / whole) + SIZE / 4) & SIZE - 1];
    }

    /** Sine of an angle in turns, to the nearest 4096th. */
    public static double sin(double turns) {
        return SINE[(int) Math.floor(turns * SIZE + 0.5) & SIZE - 1];
    }
}
