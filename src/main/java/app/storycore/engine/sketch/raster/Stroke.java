package app.storycore.engine.sketch.raster;

/**
 * Turns lines into filled paths, in the hand of somebody who draws: a line trembles a little and its thickness swells
 * and thins. All pieces run in one direction, so that they join where they overlap.
 */
public final class Stroke {

    private static final float TREMBLE = 0.035f;

    private Stroke() {}

    /** Every contour of the path as a closed line, {@code thickness} pixels wide on average. */
    public static Path closed(Path path, double thickness) {
        return trace(path, thickness, true, 0);
    }

    /** Every contour of the path as an open line that thins towards its ends. */
    public static Path open(Path path, double thickness) {
        return trace(path, thickness, false, 0.65f);
    }

    /** Every contour of the path as an open line of even thickness. */
    public static Path plain(Path path, double thickness) {
        return trace(path, thickness, false, 0);
    }

    private static Path trace(Path path, double thickness, boolean closed, float taper) {
        Path out = new Path();
        for (int c = 0; c < path.contours(); c++) {
            int end = path.end(c);
            float length = 0;
            int last = closed ? end : end - 2;
            float total = taper > 0 ? length(path, path.start(c), end) : 1;
            for (int i = path.start(c); i < last; i += 2) {
                int to = i + 2 < end ? i + 2 : path.start(c);
                float x0 = path.value(i);
                float y0 = path.value(i + 1);
                float x1 = path.value(to);
                float y1 = path.value(to + 1);
                float piece = distance(x0, y0, x1, y1);
                float r0 = radius(x0, y0, thickness) * thinned(length / total, taper);
                float r1 = radius(x1, y1, thickness) * thinned((length + piece) / total, taper);
                segment(out, x0, y0, r0, x1, y1, r1, piece);
                length += piece;
            }
        }
        return out;
    }

    private static float length(Path path, int start, int end) {
        float sum = 1e-3f;
        for (int i = start; i + 2 < end; i += 2) {
            sum += distance(path.value(i), path.value(i + 1), path.value(i + 2), path.value(i + 3));
        }
        return sum;
    }

    private static float distance(float x0, float y0, float x1, float y1) {
        float dx = x1 - x0;
        float dy = y1 - y0;
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    private static float thinned(float t, float taper) {
        float away = Math.abs(2 * t - 1);
        return 1 - taper * away * away;
    }

    private static float radius(float x, float y, double thickness) {
        float swell = 0.6f + 0.8f * Noise.CLOUD.at(x * 0.7f + 91, y * 0.7f + 17);
        return (float) (thickness * 0.5 * swell);
    }

    private static void segment(Path out, float x0, float y0, float r0, float x1, float y1, float r1, float piece) {
        if (piece < 1e-4f) {
            return;
        }
        float nx = (y0 - y1) / piece;
        float ny = (x1 - x0) / piece;
        int parts = Math.min(40, 1 + (int) (piece / 14));
        float ax = x0;
        float ay = y0;
        float ar = r0;
        for (int i = 1; i <= parts; i++) {
            float t = (float) i / parts;
            float bx = x0 + (x1 - x0) * t;
            float by = y0 + (y1 - y0) * t;
            float swing =
                    i == parts ? 0 : TREMBLE * 28 * (Noise.CLOUD.at(bx * 1.7f, by * 1.7f) - 0.5f) * Math.min(1, r0);
            bx += nx * swing;
            by += ny * swing;
            float br = i == parts ? r1 : r0 + (r1 - r0) * t;
            out.moveTo(ax + nx * ar, ay + ny * ar).lineTo(bx + nx * br, by + ny * br);
            out.lineTo(bx - nx * br, by - ny * br).lineTo(ax - nx * ar, ay - ny * ar);
            joint(out, bx, by, br);
            ax = bx;
            ay = by;
            ar = br;
        }
    }

    /** A small octagon of the same direction as the pieces. */
    private static void joint(Path out, float x, float y, float r) {
        float d = r * 0.7071f;
        out.moveTo(x, y - r).lineTo(x - d, y - d).lineTo(x - r, y).lineTo(x - d, y + d);
        out.lineTo(x, y + r).lineTo(x + d, y + d).lineTo(x + r, y).lineTo(x + d, y - d);
    }
}
