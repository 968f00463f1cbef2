package app.storycore.engine.sketch.stage;

/** Trigonometry in degrees with the same result on every machine. */
final class Angles {

    private Angles() {}

    static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    static double tan(double degrees) {
        return StrictMath.tan(StrictMath.toRadians(degrees));
    }
}
