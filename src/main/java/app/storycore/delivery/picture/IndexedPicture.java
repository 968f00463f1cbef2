package app.storycore.delivery.picture;

/** A picture of at most 256 colours: a palette of its own, and error diffusion after Floyd and Steinberg (1976). */
final class IndexedPicture {

    private final int[] palette;
    private final byte[] indices;

    private IndexedPicture(int[] palette, byte[] indices) {
        this.palette = palette;
        this.indices = indices;
    }

    /**
     * Chooses colours and maps the picture to them.
     *
     * @param rgb 0xRRGGBB, row by row
     */
    static IndexedPicture of(int[] rgb, int width) {
        Palette palette = Palette.of(rgb);
        byte[] indices = new byte[rgb.length];
        int[][] errors = new int[2][(width + 2) * 3];
        for (int from = 0; from < rgb.length; from += width) {
            row(rgb, from, width, palette, indices, errors);
            int[] done = errors[0];
            errors[0] = errors[1];
            errors[1] = done;
            java.util.Arrays.fill(done, 0);
        }
        return new IndexedPicture(palette.colours(), indices);
    }

    private static void row(int[] rgb, int from, int width, Palette palette, byte[] indices, int[][] errors) {
        int[] here = errors[0];
        int[] below = errors[1];
        for (int x = 0; x < width; x++) {
            int at = (x + 1) * 3;
            int wanted = rgb[from + x];
            int red = clip((wanted >> 16 & 255) + here[at] / 16);
            int green = clip((wanted >> 8 & 255) + here[at + 1] / 16);
            int blue = clip((wanted & 255) + here[at + 2] / 16);
            int index = palette.nearest(red, green, blue);
            indices[from + x] = (byte) index;
            int got = palette.colours()[index];
            spread(here, below, at, red - (got >> 16 & 255));
            spread(here, below, at + 1, green - (got >> 8 & 255));
            spread(here, below, at + 2, blue - (got & 255));
        }
    }

    private static void spread(int[] here, int[] below, int at, int error) {
        here[at + 3] += error * 7;
        below[at - 3] += error * 3;
        below[at] += error * 5;
        below[at + 3] += error;
    }

    private static int clip(int value) {
        return Math.max(0, Math.min(255, value));
    }

    /** Colour number {@code index}, 0 to 255, 0xRRGGBB. */
    int colour(int index) {
        return palette[index];
    }

    /** The pixels as colour numbers, row by row; not a copy. */
    byte[] indices() {
        return indices;
    }
}
