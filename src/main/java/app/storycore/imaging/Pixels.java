package app.storycore.imaging;

import java.util.Arrays;

/**
 * An opaque picture in memory: sRGB values as they are stored, 8 bits a channel, rows from top to bottom.
 *
 * <p>No function of this package converts to linear light or reads colour profiles: what goes in unchanged comes out
 * unchanged. The array belongs to the picture; whoever writes into {@link #rgb()} changes it.
 */
public final class Pixels {

    private final int width;
    private final int height;
    private final int[] rgb;

    /**
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param rgb width x height values 0xRRGGBB (higher bits are ignored), not copied
     */
    public Pixels(int width, int height, int[] rgb) {
        if (width < 1 || height < 1 || (long) width * height != rgb.length) {
            throw new IllegalArgumentException(
                    "A picture of " + width + "x" + height + " does not have " + rgb.length + " pixels");
        }
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** A picture in one colour, 0xRRGGBB. */
    public static Pixels filled(int width, int height, int colour) {
        int[] rgb = new int[Math.multiplyExact(width, height)];
        Arrays.fill(rgb, colour & 0xFFFFFF);
        return new Pixels(width, height, rgb);
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** The values themselves, 0xRRGGBB, row by row; not a copy. */
    public int[] rgb() {
        return rgb;
    }

    /** The value 0xRRGGBB at a place inside the picture. */
    public int at(int x, int y) {
        return rgb[y * width + x] & 0xFFFFFF;
    }

    /**
     * Luma 0 to 255 of one value: 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601-7, 2.5.1), in 1/65536, rounded.
     *
     * @param colour 0xRRGGBB
     */
    public static int luma(int colour) {
        int r = colour >> 16 & 0xFF;
        int g = colour >> 8 & 0xFF;
        int b = colour & 0xFF;
        return (19595 * r + 38470 * g + 7471 * b + 32768) >> 16;
    }

    /** The luma of every pixel, 0 to 255, row by row. */
    public int[] luma() {
        int[] luma = new int[rgb.length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = luma(rgb[i]);
        }
        return luma;
    }
}
