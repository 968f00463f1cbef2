package app.storycore.engine.sketch.raster;

/** Arithmetic on colours 0xRRGGBB, in the values as they are stored. */
public final class Colours {

    private Colours() {}

    public static int red(int colour) {
        return colour >> 16 & 0xFF;
    }

    public static int green(int colour) {
        return colour >> 8 & 0xFF;
    }

    public static int blue(int colour) {
        return colour & 0xFF;
    }

    /** A colour of three channels, each cut to 0..255. */
    public static int rgb(double red, double green, double blue) {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    private static int channel(double value) {
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5);
    }

    /** {@code part} of {@code b} mixed into {@code a}, 0 to 1. */
    public static int mix(int a, int b, double part) {
        double p = part <= 0 ? 0 : part >= 1 ? 1 : part;
        return rgb(
                red(a) + (red(b) - red(a)) * p,
                green(a) + (green(b) - green(a)) * p,
                blue(a) + (blue(b) - blue(a)) * p);
    }

    /** Every channel times {@code factor}. */
    public static int scale(int colour, double factor) {
        return rgb(red(colour) * factor, green(colour) * factor, blue(colour) * factor);
    }

    /** Channel by channel product, 255 being 1. */
    public static int multiply(int a, int b) {
        return rgb(red(a) * red(b) / 255.0, green(a) * green(b) / 255.0, blue(a) * blue(b) / 255.0);
    }

    /** Luma 0 to 1 (BT.601 weights). */
    public static double luma(int colour) {
        return (0.299 * red(colour) + 0.587 * green(colour) + 0.114 * blue(colour)) / 255;
    }

    /** The colour with its distance from its own grey multiplied by {@code factor}; 0 gives grey. */
    public static int saturate(int colour, double factor) {
        double grey = luma(colour) * 255;
        return rgb(
                grey + (red(colour) - grey) * factor,
                grey + (green(colour) - grey) * factor,
                grey + (blue(colour) - grey) * factor);
    }

    /** A colour by hue in degrees, saturation and value 0 to 1 (Smith 1978). */
    public static int hsv(double hue, double saturation, double value) {
        return rgb(
                hsvChannel(hue, saturation, value, 5),
                hsvChannel(hue, saturation, value, 3),
                hsvChannel(hue, saturation, value, 1));
    }

    private static double hsvChannel(double hue, double saturation, double value, double n) {
        double k = n + hue / 60;
        k -= 6 * Math.floor(k / 6);
        return 255 * (value - value * saturation * Math.max(0, Math.min(1, Math.min(k, 4 - k))));
    }
}
