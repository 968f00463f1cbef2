package app.storycore.imaging;

/** Means over a coarse grid; of a picture smaller than the grid the nearest pixel stands for a cell. */
final class BlockMeans {

    private BlockMeans() {}

    /** Mean luma 0 to 255 of each cell, row by row. */
    static double[] luma(Pixels picture, int columns, int rows) {
        int[] colours = colours(picture, columns, rows, true);
        double[] luma = new double[colours.length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = colours[i] / 256.0;
        }
        return luma;
    }

    /** Mean colour 0xRRGGBB of each cell, row by row. */
    static int[] colours(Pixels picture, int columns, int rows) {
        return colours(picture, columns, rows, false);
    }

    private static int[] colours(Pixels picture, int columns, int rows, boolean luma) {
        int[] means = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int y0 = (int) ((long) row * picture.height() / rows);
            int y1 = Math.max(y0 + 1, (int) ((long) (row + 1) * picture.height() / rows));
            for (int column = 0; column < columns; column++) {
                int x0 = (int) ((long) column * picture.width() / columns);
                int x1 = Math.max(x0 + 1, (int) ((long) (column + 1) * picture.width() / columns));
                means[row * columns + column] = mean(picture, x0, y0, x1, y1, luma);
            }
        }
        return means;
    }

    private static int mean(Pixels picture, int x0, int y0, int x1, int y1, boolean luma) {
        long r = 0;
        long g = 0;
        long b = 0;
        for (int y = y0; y < y1; y++) {
            for (int i = y * picture.width() + x0; i < y * picture.width() + x1; i++) {
                int c = picture.rgb()[i];
                r += luma ? Pixels.luma(c) : c >> 16 & 0xFF;
                g += c >> 8 & 0xFF;
                b += c & 0xFF;
            }
        }
        long n = (long) (x1 - x0) * (y1 - y0);
        return (int) (luma ? r * 256 / n : ((r / n) << 16) | ((g / n) << 8) | (b / n));
    }
}
