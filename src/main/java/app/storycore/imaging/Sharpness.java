package app.storycore.imaging;

/** How much fine detail a picture has. */
public final class Sharpness {

    private Sharpness() {}

    /**
     * The variance of the Laplacian (Pech-Pacheco et al. 2000, Diatom autofocusing in brightfield microscopy): the
     * kernel 0 1 0 / 1 -4 1 / 0 1 0 over luma 0 to 255, at every pixel with four neighbours; the border is left out.
     *
     * @return 0 for a flat picture, and for one under 3x3; a few hundred for a sharp photograph
     */
    public static double of(Pixels picture) {
        int width = picture.width();
        int height = picture.height();
        int[] luma = picture.luma();
        long sum = 0;
        long squares = 0;
        for (int y = 1; y < height - 1; y++) {
            int at = y * width;
            for (int i = at + 1; i < at + width - 1; i++) {
                int l = luma[i - 1] + luma[i + 1] + luma[i - width] + luma[i + width] - 4 * luma[i];
                sum += l;
                squares += (long) l * l;
            }
        }
        long count = Math.max(0L, (long) (width - 2) * Math.max(0, height - 2));
        if (width < 3 || count == 0) {
            return 0;
        }
        double mean = (double) sum / count;
        return (double) squares / count - mean * mean;
    }
}
