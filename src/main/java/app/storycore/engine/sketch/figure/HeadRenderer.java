package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import java.util.Arrays;

/**
 * Draws a {@link HeadField}: rays are marched on a coarse grid, and what they met is spread smoothly between, so that tones
 * meet along clean curves.
 */
final class HeadRenderer {

    private static final int MOST_STEPS = 40;
    private static final double REACH = 3.4;

    /** How much strands of hair differ in light. */
    private static final double STRANDS = 0.5;

    private final SolidPen solidPen;
    private final HeadField headField;
    private final HeadPose space;
    private final int step;
    private final int columns;
    private final int rows;
    private final int left;
    private final int top;
    private float[] outside;
    private float[] light;
    private final float[][] share = new float[HeadField.MATERIALS][];
    private final double[] from;
    private final double[] ray;
    private final double[] toLight;
    private final double pen;

    HeadRenderer(SolidPen solidPen, HeadField headField, HeadPose space, boolean shoulders) {
        this.solidPen = solidPen;
        this.headField = headField;
        this.space = space;
        double r = space.pixels();
        pen = solidPen.pen() * Math.max(0.28, Math.min(1, r / 95));
        step = Math.max(1, Math.min(6, (int) Math.round(r / 46)));
        double wide = shoulders ? 2.6 : 1.75;
        double low = shoulders ? 3.6 : 1.95;
        left = clamp((int) (space.x() - wide * r), solidPen.canvas().width()) - step;
        int right = clamp((int) (space.x() + wide * r), solidPen.canvas().width()) + step;
        top = clamp((int) (space.y() - 1.9 * r), solidPen.canvas().height()) - step;
        int bottom = clamp((int) (space.y() + low * r), solidPen.canvas().height()) + step;
        columns = (right - left) / step + 2;
        rows = (bottom - top) / step + 2;
        outside = new float[columns * rows];
        light = new float[columns * rows];
        for (int m = 0; m < share.length; m++) {
            share[m] = new float[columns * rows];
        }
        from = new double[3];
        ray = space.toHead(solidPen.camera().forward());
        toLight = space.toHead(solidPen.air()
                .toLight()
                .minus(solidPen.camera().forward().times(0.45))
                .unit());
    }

    private static int clamp(int v, int size) {
        return Math.max(0, Math.min(size, v));
    }

    /** Marches all rays and puts the result onto the canvas, in the colours given per material. */
    void draw(int[] albedos) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cast(row * columns + column, left + column * step, top + row * step);
            }
        }
        outside = smoothed(outside);
        light = smoothed(light);
        for (int m = 0; m < share.length; m++) {
            share[m] = smoothed(share[m]);
        }
        spread(albedos);
    }

    /** Each cell with a third of its neighbours' mean, so that contours lose the steps of the grid. */
    private float[] smoothed(float[] field) {
        float[] out = field.clone();
        for (int row = 1; row < rows - 1; row++) {
            for (int i = row * columns + 1; i < row * columns + columns - 1; i++) {
                float cross = field[i - 1] + field[i + 1] + field[i - columns] + field[i + columns];
                float corners = field[i - columns - 1]
                        + field[i - columns + 1]
                        + field[i + columns - 1]
                        + field[i + columns + 1];
                out[i] = field[i] * 0.25f + cross * 0.125f + corners * 0.0625f;
            }
        }
        return out;
    }

    private void cast(int cell, double px, double py) {
        double r = space.pixels();
        Vec world = solidPen.camera()
                .right()
                .times((px - space.x()) / r)
                .plus(solidPen.camera().up().times((space.y() - py) / r));
        double[] at = space.toHead(world);
        for (int i = 0; i < 3; i++) {
            from[i] = at[i] - ray[i] * REACH;
        }
        double t = 0;
        double nearest = 9;
        for (int i = 0; i < MOST_STEPS && t < 2 * REACH; i++) {
            double d = headField.of(from[0] + ray[0] * t, from[1] + ray[1] * t, from[2] + ray[2] * t);
            if (d < 0.006) {
                meet(cell, from[0] + ray[0] * t, from[1] + ray[1] * t, from[2] + ray[2] * t);
                return;
            }
            nearest = Math.min(nearest, d);
            t += d * 0.94;
        }
        outside[cell] = (float) Math.min(1, nearest * r / step + 0.1);
    }

    private void meet(int cell, double x, double y, double z) {
        outside[cell] = -0.7f;
        int material = headField.material(x, y, z);
        share[material][cell] = 1;
        double e = 0.012;
        double a = headField.of(x + e, y - e, z - e);
        double b = headField.of(x - e, y - e, z + e);
        double c = headField.of(x - e, y + e, z - e);
        double d = headField.of(x + e, y + e, z + e);
        double nx = a - b - c + d;
        double ny = -a - b + c + d;
        double nz = -a + b - c + d;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9;
        double lambert = (nx * toLight[0] + ny * toLight[1] + nz * toLight[2]) / length;
        if (lambert > 0) {
            lambert *= open(x + nx / length * 0.05, y + ny / length * 0.05, z + nz / length * 0.05);
        }
        double sky = 0.12 * (ny / length) + 0.1 * -(nx * ray[0] + ny * ray[1] + nz * ray[2]) / length;
        double strand = material == HeadField.HAIR ? STRANDS * headField.strand(x, y, z) : 0;
        light[cell] = (float) (lambert + sky * 0.6 + strand * (0.35 + Math.max(0, lambert)));
    }

    /** How freely light reaches a point: 0 in a cast shadow to 1. */
    private double open(double x, double y, double z) {
        double free = 1;
        double t = 0.03;
        for (int i = 0; i < 14 && t < 1.6; i++) {
            double d = headField.of(x + toLight[0] * t, y + toLight[1] * t, z + toLight[2] * t);
            if (d < 0.004) {
                return 0;
            }
            free = Math.min(free, d * 9 / t);
            t += Math.max(0.03, d);
        }
        return free;
    }

    private void spread(int[] albedos) {
        Canvas canvas = solidPen.canvas();
        int[] shadow = tones(albedos, 0.04);
        int[] middle = tones(albedos, 0.5);
        int[] bright = tones(albedos, 1.0);
        float[] w = new float[HeadField.MATERIALS];
        int x1 = Math.min(canvas.width(), left + (columns - 1) * step);
        int y1 = Math.min(canvas.height(), top + (rows - 1) * step);
        float ink = (float) Math.min(1, pen * 0.55);
        for (int y = Math.max(0, top); y < y1; y++) {
            int row = (y - top) / step;
            float v = (float) (y - top - row * step) / step;
            for (int x = Math.max(0, left); x < x1; x++) {
                int column = (x - left) / step;
                float u = (float) (x - left - column * step) / step;
                int cell = row * columns + column;
                float edge = between(outside, cell, u, v);
                if (edge * step > pen * 1.3f || edge > 0.95f) {
                    continue;
                }
                float cover = Math.max(0, Math.min(1, 0.5f - edge * step));
                int colour = colour(cell, u, v, w, shadow, middle, bright);
                int i = y * canvas.width() + x;
                if (cover > 0) {
                    canvas.cover(i, colour, cover);
                }
                float rim = rim(edge);
                float seam = seam(w) * ink;
                canvas.line()[i] = Math.max(canvas.line()[i], Math.max(Math.min(1, rim * 1.7f), seam * cover));
            }
        }
    }

    /** How much of the contour's ink lies at a distance from the edge, given in cells, inside negative. */
    private float rim(float edge) {
        float away = edge > 0 ? edge * step / (float) (pen * 1.3) : -edge / 0.45f;
        return Math.max(0, 1 - away);
    }

    private int colour(int cell, float u, float v, float[] w, int[] shadow, int[] middle, int[] bright) {
        float sum = 1e-6f;
        for (int m = 0; m < w.length; m++) {
            w[m] = between(share[m], cell, u, v);
            sum += w[m];
        }
        int best = 0;
        int second = 1;
        for (int m = 0; m < w.length; m++) {
            w[m] /= sum;
            best = w[m] > w[best] ? m : best;
        }
        for (int m = 0; m < w.length; m++) {
            second = m != best && (second == best || w[m] > w[second]) ? m : second;
        }
        float l = between(light, cell, u, v) / Math.max(0.2f, Math.min(1, sum));
        int one = tone(l, best, shadow, middle, bright);
        float mixed = Math.max(0, 0.5f - (w[best] - w[second]) * 1.6f);
        return mixed <= 0 ? one : Colours.mix(one, tone(l, second, shadow, middle, bright), mixed);
    }

    private static int tone(float l, int m, int[] shadow, int[] middle, int[] bright) {
        float first = smooth(0.06f, 0.2f, l);
        float second = smooth(0.46f, 0.66f, l);
        float slope = Math.max(0, Math.min(1, l)) * 0.35f;
        int tone = Colours.mix(shadow[m], middle[m], first * 0.8 + slope * 0.4);
        return Colours.mix(tone, bright[m], second * 0.75 + slope * 0.2);
    }

    private static float seam(float[] w) {
        float face = w[HeadField.SKIN] + w[HeadField.NECK];
        float a = 4 * face * (1 - face);
        float b = 4 * w[HeadField.NECK] * w[HeadField.SKIN];
        float c = 4 * w[HeadField.HAT] * w[HeadField.HAIR];
        float most = Math.max(a, Math.max(b * 0.8f, c));
        return most * most;
    }

    private static float smooth(float low, float high, float v) {
        float t = (v - low) / (high - low);
        return t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t);
    }

    private float between(float[] field, int cell, float u, float v) {
        float above = field[cell] + (field[cell + 1] - field[cell]) * u;
        float below = field[cell + columns] + (field[cell + columns + 1] - field[cell + columns]) * u;
        return above + (below - above) * v;
    }

    private int[] tones(int[] albedos, double lit) {
        return Arrays.stream(albedos).map(a -> solidPen.air().shade(a, lit, 0)).toArray();
    }
}
