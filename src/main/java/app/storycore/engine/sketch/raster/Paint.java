package app.storycore.engine.sketch.raster;

/** What colour, and how thick, a fill is at each place. */
public interface Paint {

    /**
     * Writes colour 0xRRGGBB and thickness 0 to 1 for the pixels {@code from} up to below {@code to} of row {@code y},
     * at the index x.
     */
    void row(int y, int from, int to, int[] colour, float[] thickness);

    /** One colour, thickness 0 to 1. */
    static Paint solid(int rgb, double thick) {
        return (y, from, to, colour, thickness) -> {
            for (int x = from; x < to; x++) {
                colour[x] = rgb;
                thickness[x] = (float) thick;
            }
        };
    }

    /** Colour and thickness change evenly from one point to another, and stay beyond them. */
    static Paint linear(double x0, double y0, int rgb0, double thick0, double x1, double y1, int rgb1, double thick1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = Math.max(1e-9, dx * dx + dy * dy);
        Ramp ramp = new Ramp(rgb0, thick0, rgb1, thick1);
        return (y, from, to, colour, thickness) -> {
            double t = ((from + 0.5 - x0) * dx + (y + 0.5 - y0) * dy) / square;
            double step = dx / square;
            for (int x = from; x < to; x++, t += step) {
                ramp.put(t, x, colour, thickness);
            }
        };
    }

    /** Colour and thickness change from the centre of an upright ellipse to its rim; nothing beyond it. */
    static Paint radial(double cx, double cy, double rx, double ry, int rgb0, double thick0, int rgb1, double thick1) {
        Ramp ramp = new Ramp(rgb0, thick0, rgb1, thick1);
        return (y, from, to, colour, thickness) -> {
            double v = (y + 0.5 - cy) / ry;
            for (int x = from; x < to; x++) {
                double u = (x + 0.5 - cx) / rx;
                double square = u * u + v * v;
                if (square >= 1) {
                    thickness[x] = 0;
                } else {
                    double near = 1 - square;
                    ramp.put(1 - near * near, x, colour, thickness);
                }
            }
        };
    }
}
