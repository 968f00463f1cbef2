package app.storycore.engine.sketch.space;

import app.storycore.engine.sketch.raster.Path;
import java.util.Arrays;

/** Convex hulls of points on the picture plane (Andrew's monotone chain). */
public final class Hulls {

    private Hulls() {}

    /** The hull of the first {@code count} points as one contour, always in the same direction. */
    public static Path convex(double[] xs, double[] ys, int count) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) (xs[i] * 256)) * (1L << 12) + i;
        }
        Arrays.sort(order);
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = (int) (order[i] & 0xFFF);
        }
        int[] hull = new int[2 * count + 2];
        int size = half(xs, ys, sorted, hull, 0, 1);
        size = half(xs, ys, sorted, hull, size - 1, -1) - 1;
        Path path = new Path();
        for (int i = 0; i < size; i++) {
            if (i == 0) {
                path.moveTo(xs[hull[i]], ys[hull[i]]);
            } else {
                path.lineTo(xs[hull[i]], ys[hull[i]]);
            }
        }
        return path;
    }

    private static int half(double[] xs, double[] ys, int[] sorted, int[] hull, int base, int step) {
        int size = base;
        int n = sorted.length;
        for (int k = 0; k < n; k++) {
            int point = sorted[step > 0 ? k : n - 1 - k];
            while (size >= base + 2 && turn(xs, ys, hull[size - 2], hull[size - 1], point) <= 0) {
                size--;
            }
            hull[size++] = point;
        }
        return size;
    }

    private static double turn(double[] xs, double[] ys, int a, int b, int c) {
        return (xs[b] - xs[a]) * (ys[c] - ys[a]) - (ys[b] - ys[a]) * (xs[c] - xs[a]);
    }
}
