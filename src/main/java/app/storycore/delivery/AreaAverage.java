package app.storycore.delivery;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Shrinks one RGB picture: each new pixel is the mean of the area it covers, row by row and with little memory. */
final class AreaAverage {

    private final BufferedImage from;
    private final int width;
    private final int height;
    private final int[] firstColumn;
    private final float[][] columnShares;
    private final int[] pixels;
    private final float[] narrowed;
    private int narrowedRow = -1;

    private AreaAverage(BufferedImage from, int width, int height) {
        this.from = from;
        this.width = width;
        this.height = height;
        this.firstColumn = new int[width];
        this.columnShares = new float[width][];
        this.pixels = Scaling.pixels(from);
        this.narrowed = new float[width * 3];
        for (int x = 0; x < width; x++) {
            firstColumn[x] = first(x, from.getWidth(), width);
            columnShares[x] = shares(x, from.getWidth(), width);
        }
    }

    static BufferedImage shrink(BufferedImage from, int width, int height) {
        return new AreaAverage(from, width, height).shrink();
    }

    private BufferedImage shrink() {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        float[] sum = new float[width * 3];
        int[] packed = Scaling.pixels(to);
        for (int y = 0; y < height; y++) {
            Arrays.fill(sum, 0.5f);
            int row = first(y, from.getHeight(), height);
            for (float share : shares(y, from.getHeight(), height)) {
                narrow(row++);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += share * narrowed[i];
                }
            }
            pack(sum, packed, y * width);
        }
        return to;
    }

    private static void pack(float[] sum, int[] packed, int offset) {
        for (int i = 0; i < sum.length / 3; i++) {
            packed[offset + i] = ((int) sum[3 * i] << 16) | ((int) sum[3 * i + 1] << 8) | (int) sum[3 * i + 2];
        }
    }

    private void narrow(int row) {
        if (row == narrowedRow) {
            return;
        }
        narrowedRow = row;
        for (int x = 0; x < width; x++) {
            float red = 0;
            float green = 0;
            float blue = 0;
            int at = row * from.getWidth() + firstColumn[x];
            for (float share : columnShares[x]) {
                int rgb = pixels[at++];
                red += share * ((rgb >> 16) & 255);
                green += share * ((rgb >> 8) & 255);
                blue += share * (rgb & 255);
            }
            narrowed[3 * x] = red;
            narrowed[3 * x + 1] = green;
            narrowed[3 * x + 2] = blue;
        }
    }

    private static int first(int index, int from, int to) {
        return (int) ((long) index * from / to);
    }

    /** How much of the new pixel each old one from {@link #first} on covers; together 1. */
    private static float[] shares(int index, int from, int to) {
        double start = (double) index * from / to;
        double end = Math.min(from, (index + 1.0) * from / to);
        int first = first(index, from, to);
        int last = Math.min(from, (int) Math.ceil(end - 1e-9)) - 1;
        float[] shares = new float[last - first + 1];
        for (int i = 0; i < shares.length; i++) {
            double covered = Math.min(end, first + i + 1) - Math.max(start, first + i);
            shares[i] = (float) (covered * to / from);
        }
        return shares;
    }
}
