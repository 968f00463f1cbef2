package app.storycore.delivery.video;

/** Pictures a second of a film. */
public enum FrameRate {
    FPS_24(24),
    FPS_25(25),
    FPS_30(30);

    /** Units a second: milliseconds and the pictures of every rate are whole numbers of them. */
    static final int TIMESCALE = 24_000;

    private final int perSecond;

    FrameRate(int perSecond) {
        this.perSecond = perSecond;
    }

    public int perSecond() {
        return perSecond;
    }

    /** Length of a picture in units of {@link #TIMESCALE}. */
    int tick() {
        return TIMESCALE / perSecond;
    }
}
