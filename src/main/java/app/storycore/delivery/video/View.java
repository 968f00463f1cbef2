package app.storycore.delivery.video;

import app.storycore.delivery.Scaling;
import java.awt.image.BufferedImage;

/**
 * What a camera sees of a larger picture; it need not lie on whole pixels.
 *
 * @param left where in the larger picture the shown picture's first column lies
 * @param top where its first row lies
 * @param scale pixels of the larger picture in one of the shown
 */
record View(double left, double top, double scale) {

    /** The view of a part of {@code larger} that is shown {@code width} pixels wide. */
    static View of(CameraMove.Part part, BufferedImage larger, int width) {
        double scale = part.size() * larger.getWidth() / width;
        double half = (scale - 1) / 2;
        return new View(part.left() * larger.getWidth() + half, part.top() * larger.getHeight() + half, scale);
    }

    /** Fills {@code shown}, rows of {@code width} pixels 0xRRGGBB; where the larger picture ends, its edge goes on. */
    void show(BufferedImage larger, int[] shown, int width) {
        int[] from = Scaling.pixels(larger);
        double[] columns = new double[width];
        for (int x = 0; x < width; x++) {
            columns[x] = Math.clamp(left + x * scale, 0.0, larger.getWidth() - 1.0);
        }
        for (int y = 0; y < shown.length / width; y++) {
            double row = Math.clamp(top + y * scale, 0.0, larger.getHeight() - 1.0);
            row(from, larger.getWidth(), larger.getHeight(), columns, row, shown, y * width);
        }
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
