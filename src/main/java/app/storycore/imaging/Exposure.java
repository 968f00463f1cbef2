package app.storycore.imaging;

/**
 * How light lies in a picture.
 *
 * @param mean mean luma, 0 to 255
 * @param crushed share of pixels with luma under 8, 0 to 1
 * @param blown share of pixels with luma over 247, 0 to 1
 */
public record Exposure(double mean, double crushed, double blown) {

    private static final int BLACK = 8;
    private static final int WHITE = 247;

    /** Measures every pixel. */
    public static Exposure of(Pixels picture) {
        long sum = 0;
        int black = 0;
        int white = 0;
        for (int colour : picture.rgb()) {
            int luma = Pixels.luma(colour);
            sum += luma;
            black += luma < BLACK ? 1 : 0;
            white += luma > WHITE ? 1 : 0;
        }
        double count = picture.rgb().length;
        return new Exposure(sum / count, black / count, white / count);
    }
}
