package app.storycore.delivery.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * Pictures of at most 256 colours: a palette of its own for each, and error diffusion after Floyd and Steinberg (1976).
 * The JDK has a quantiser too, which diffuses nothing: skies and walls fell into bands.
 */
final class IndexedPicture {

    private IndexedPicture() {}

    /**
     * Chooses colours and maps the picture to them.
     *
     * @param rgb 0xRRGGBB, row by row
     */
    static BufferedImage of(int[] rgb, int width) {
        Palette palette = Palette.of(rgb);
        byte[] indices = new byte[rgb.length];
        int[][] errors = new int[2][(width + 2) * 3];
        for (int from = 0; from < rgb.length; from += width) {
            row(rgb, from, width, palette, indices, errors);
            int[] done = errors[0];
            errors[0] = errors[1];
            errors[1] = done;
            Arrays.fill(done, 0);
        }
        return picture(palette.colours(), indices, width);
    }

    private static BufferedImage picture(int[] palette, byte[] indices, int width) {
        int opaque = -1;
        IndexColorModel colours =
                new IndexColorModel(8, palette.length, palette, 0, false, opaque, DataBuffer.TYPE_BYTE);
        BufferedImage picture =
                new BufferedImage(width, indices.length / width, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        System.arraycopy(indices, 0, pixels, 0, indices.length);
        return picture;
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
}
