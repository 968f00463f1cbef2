package app.storycore.imaging;

/** Gentle sharpening and softening with a 3x3 kernel; edge pixels repeat beyond the border. */
public final class Filters {

    /** How much of the detail is added when sharpening, in 1/16 of the difference to the softened picture. */
    private static final int AMOUNT = 12;

    private Filters() {}

    /** The binomial blur 1 2 1 / 2 4 2 / 1 2 1, divided by 16. */
    public static Pixels soften(Pixels picture) {
        return filter(picture, false);
    }

    /** Unsharp mask: the picture plus 0.75 of its difference from {@link #soften}, cut to 0 to 255. */
    public static Pixels sharpen(Pixels picture) {
        return filter(picture, true);
    }

    private static Pixels filter(Pixels picture, boolean sharpen) {
        int width = picture.width();
        int height = picture.height();
        int[] in = picture.rgb();
        int[] out = new int[in.length];
        for (int y = 0; y < height; y++) {
            int above = Math.max(0, y - 1) * width;
            int at = y * width;
            int below = Math.min(height - 1, y + 1) * width;
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - 1);
                int right = Math.min(width - 1, x + 1);
                int value = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int sum = row(in, above, left, x, right, shift)
                            + 2 * row(in, at, left, x, right, shift)
                            + row(in, below, left, x, right, shift);
                    value |= channel(in[at + x] >> shift & 0xFF, sum, sharpen) << shift;
                }
                out[at + x] = value;
            }
        }
        return new Pixels(width, height, out);
    }

    private static int row(int[] in, int at, int left, int x, int right, int shift) {
        return (in[at + left] >> shift & 0xFF) + 2 * (in[at + x] >> shift & 0xFF) + (in[at + right] >> shift & 0xFF);
    }

    /** {@code sum} is sixteen times the softened value. */
    private static int channel(int value, int sum, boolean sharpen) {
        if (!sharpen) {
            return (sum + 8) >> 4;
        }
        int raised = (value * 256 + (value * 16 - sum) * AMOUNT + 128) >> 8;
        return raised < 0 ? 0 : Math.min(raised, 255);
    }
}
