package app.storycore.delivery.video;

import app.storycore.delivery.Scaling;
import java.awt.image.BufferedImage;

/**
 * What a camera sees of a larger picture.
 *
 * @param left where in the larger picture the shown picture's first column lies
 * @param top where its first row lies
 * @param scale pixels of the larger picture in one of the shown
 */
record View(double left, double top, double scale) {

    /** How far a pixel of the shown picture is from its place in {@code full}, in pixels of that. */
    double across(double x, View full) {
        return (left - full.left + x * (scale - full.scale)) / full.scale;
    }

    /** As {@link #across}, downwards. */
    double down(double y, View full) {
        return (top - full.top + y * (scale - full.scale)) / full.scale;
    }

    /** The shown picture with a margin on the right and below; where the larger picture ends, its edge goes on. */
    BufferedImage of(BufferedImage larger, int width, int height, int margin) {
        BufferedImage seen = new BufferedImage(width + margin, height + margin, BufferedImage.TYPE_INT_RGB);
        int[] to = Scaling.pixels(seen);
        int[] from = Scaling.pixels(larger);
        int across = seen.getWidth();
        double[] columns = new double[across];
        for (int x = 0; x < across; x++) {
            columns[x] = Math.clamp(left + x * scale, 0.0, larger.getWidth() - 1.0);
        }
        for (int y = 0; y < seen.getHeight(); y++) {
            double row = Math.clamp(top + y * scale, 0.0, larger.getHeight() - 1.0);
            row(from, larger.getWidth(), larger.getHeight(), columns, row, to, y * across);
        }
        return seen;
    }

    private static void row(int[] from, int width, int height, double[] columns, double row, int[] to, int at) {
        int first = (int) row;
        int upper = first * width;
        int lower = Math.min(first + 1, height - 1) * width;
        int down = (int) ((row - first) * 256);
        for (int x = 0; x < columns.length; x++) {
            int left = (int) columns[x];
            int right = Math.min(left + 1, width - 1);
            int across = (int) ((columns[x] - left) * 256);
            int above = mix(from[upper + left], from[upper + right], across);
            int below = mix(from[lower + left], from[lower + right], across);
            to[at + x] = mix(above, below, down);
        }
    }

    /** Two colours, {@code share} of 256 parts of the second. */
    private static int mix(int one, int other, int share) {
        int redBlue = (one & 0xff00ff) * (256 - share) + (other & 0xff00ff) * share;
        int green = (one & 0x00ff00) * (256 - share) + (other & 0x00ff00) * share;
        return (redBlue >>> 8 & 0xff00ff) | (green >>> 8 & 0x00ff00);
    }
}
