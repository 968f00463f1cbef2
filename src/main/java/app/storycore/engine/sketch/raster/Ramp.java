package app.storycore.engine.sketch.raster;

/** 257 steps from one colour and thickness to another. */
final class Ramp {

    private static final int STEPS = 256;

    private final int[] colours = new int[STEPS + 1];
    private final float[] thicknesses = new float[STEPS + 1];

    Ramp(int rgb0, double thick0, int rgb1, double thick1) {
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            colours[i] = Colours.mix(rgb0, rgb1, t);
            thicknesses[i] = (float) (thick0 + (thick1 - thick0) * t);
        }
    }

    void put(double t, int x, int[] colour, float[] thickness) {
        int step = t <= 0 ? 0 : t >= 1 ? STEPS : (int) (t * STEPS + 0.5);
        colour[x] = colours[step];
        thickness[x] = thicknesses[step];
    }
}
