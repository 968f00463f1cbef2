package app.storycore.engine.sketch.space;

/** Trigonometry in degrees with the same result on every machine. */
public final class Angles {

    private Angles() {}

    public static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    public static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    public static double tan(double degrees) {
        return StrictMath.tan(StrictMath.toRadians(degrees));
    }
}
