package app.storycore.engine.sketch;

/**
 * Spreads the tones of a picture over the whole scale, as a printer chooses the exposure of a negative.
 *
 * @param low luma that becomes black
 * @param high luma that becomes white
 */
record AutoLevels(float low, float high) {

    private static final int MASKED = 10;

    /**
     * Measured on every 7th pixel, without the blackness of a mask before the lens.
     *
     * @param strength 0 leaves the tones, 1 spreads them fully
     */
    static AutoLevels of(int[] rgb, float strength) {
        int[] histogram = new int[256];
        int count = 0;
        for (int i = 0; i < rgb.length; i += 7) {
            int luma = (int) (Tone.luma(rgb[i]) * 255);
            if (luma > MASKED) {
                histogram[luma]++;
                count++;
            }
        }
        float low = percentile(histogram, count, 0.02f);
        float high = percentile(histogram, count, 0.98f);
        if (high - low < 0.12f) {
            return new AutoLevels(Math.max(0, low - 0.1f) * strength, 1 - (1 - Math.min(1, high + 0.25f)) * strength);
        }
        return new AutoLevels(low * strength * 0.9f, 1 - (1 - high) * strength);
    }

    private static float percentile(int[] histogram, int count, float share) {
        int left = (int) (count * share);
        for (int i = 0; i < 256; i++) {
            left -= histogram[i];
            if (left < 0) {
                return i / 255f;
            }
        }
        return 1;
    }

    float apply(float luma) {
        float t = (luma - low) / (high - low);
        return t < 0 ? 0 : t > 1 ? 1 : t;
    }
}
