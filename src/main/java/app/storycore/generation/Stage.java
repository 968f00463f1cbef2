package app.storycore.generation;

/** The five stages in their order, each with its share of the whole progress. */
public enum Stage {
    GRID(0, 200),
    IMAGES(200, 600),
    PROMOTION(600, 750),
    QA(750, 900),
    EXPORT(900, 1000);

    private final int from;
    private final int to;

    Stage(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The whole progress when a part of this stage is done.
     *
     * @param fraction of this stage, 0 to 1; beyond is cut off
     * @return permille; 1000 only for a finished generation, so the last stage ends at 999
     */
    public int permille(double fraction) {
        double part = Math.clamp(Double.isNaN(fraction) ? 0 : fraction, 0.0, 1.0);
        return Math.min(999, from + (int) Math.floor((to - from) * part));
    }

    /** The part of this stage that is done at a whole progress; the inverse of {@link #permille}. */
    public double fraction(int permille) {
        return Math.clamp((permille - from) / (double) (to - from), 0.0, 1.0);
    }
}
