package app.storycore.engine.sketch.figure;

/** What parts hair from a cap: a parting, locks swept over the brow, strands; in the space of {@link HeadField}. */
final class HairLine {

    /** Strands about the whole head. */
    private static final double STRANDS = 21;

    private static final int SHORT = 1;

    private HairLine() {}

    /** The hair at a distance with locks from the parting, which is on the side of positive x. */
    static double swept(double hair, int cut, double x, double y, double z) {
        double d = hair;
        if (cut == SHORT) {
            d = HeadField.join(d, HeadField.rod(x, y, z, 0.3, 0.98, 0.34, -0.3, 0.86, 0.6, 0.17), 0.1);
            d = HeadField.join(d, HeadField.rod(x, y, z, -0.1, 0.98, 0.4, -0.52, 0.66, 0.5, 0.14), 0.06);
            d = HeadField.join(d, HeadField.rod(x, y, z, 0.34, 0.94, 0.3, 0.56, 0.62, 0.4, 0.11), 0.06);
            return d;
        }
        d = HeadField.join(d, HeadField.rod(x, y, z, 0.24, 0.98, 0.42, -0.44, 0.64, 0.62, 0.13), 0.05);
        d = HeadField.join(d, HeadField.rod(x, y, z, -0.44, 0.64, 0.62, -0.72, 0.0, 0.3, 0.12), 0.05);
        return HeadField.join(d, HeadField.rod(x, y, z, 0.26, 0.97, 0.4, 0.68, 0.3, 0.42, 0.13), 0.05);
    }

    /** Waves of light that run from the parting down, -1 to 1. */
    static double strand(double x, double y, double z) {
        double about = StrictMath.atan2(x - 0.22, z + 0.3);
        double wave = 0.5 * StrictMath.sin(3.1 * y + 2 * about);
        return 0.65 * StrictMath.sin(STRANDS * about + wave) + 0.35 * StrictMath.sin(2.3 * STRANDS * about - 2 * wave);
    }
}
