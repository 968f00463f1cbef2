package app.storycore.imaging;

/**
 * A colour in CIELAB for D65 and the 2 degree observer (CIE 15:2004; sRGB matrix of IEC 61966-2-1).
 *
 * @param l lightness 0 to 100
 * @param a green to red, about -86 to 98
 * @param b blue to yellow, about -108 to 94
 */
public record Lab(double l, double a, double b) {

    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double v = i / 255.0;
            LINEAR[i] = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
        }
    }

    /** The colour of an sRGB value 0xRRGGBB. */
    public static Lab of(int rgb) {
        double r = LINEAR[rgb >> 16 & 0xFF];
        double g = LINEAR[rgb >> 8 & 0xFF];
        double b = LINEAR[rgb & 0xFF];
        double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? StrictMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** The difference of two colours, CIE76: their distance in CIELAB; about 2.3 is just noticeable. */
    public double difference(Lab other) {
        double dl = l - other.l;
        return Math.sqrt(dl * dl + square(tint(other)));
    }

    /** The part of the difference that is not lightness. */
    public double tint(Lab other) {
        return Math.sqrt(square(a - other.a) + square(b - other.b));
    }

    private static double square(double v) {
        return v * v;
    }
}
