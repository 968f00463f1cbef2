package app.storycore.engine.sketch.space;

import app.storycore.engine.sketch.raster.Canvas;

/** How the frame of a picture differs from 16:9, for which everything is framed. */
public final class FrameShape {

    private static final double USUAL = 16.0 / 9;

    /** Cells of a sheet are not quite of its shape. */
    private static final double TOLERANCE = 0.03;

    private final double ratio;

    public FrameShape(Canvas canvas) {
        this.ratio = (double) canvas.width() / canvas.height();
    }

    /** Whether it holds less to the sides than 16:9. */
    public boolean isNarrow() {
        return ratio < USUAL * (1 - TOLERANCE);
    }

    /** Metres between its sides for one that a shot asks for in height; an upright frame shows as much as a square one. */
    public double sides() {
        return Math.max(1, ratio);
    }

    /** How much less a narrow frame holds to the sides than 16:9, at least 1. */
    public double narrowness() {
        return isNarrow() ? USUAL / sides() : 1;
    }

    /** How much more a wide frame holds to the sides than 16:9, at least 1. */
    public double wideness() {
        return ratio > USUAL * (1 + TOLERANCE) ? ratio / USUAL : 1;
    }
}
