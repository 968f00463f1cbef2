package app.storycore.engine;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;

/**
 * Asks for the panel of one shot.
 *
 * @param coherence what the sheet of the sequence fixed
 * @param width width of the panel in pixels, 1 to 8192
 * @param height height of the panel in pixels, 1 to 8192
 */
public record PanelRequest(ShotBrief shot, VisualStyle style, Seed seed, Coherence coherence, int width, int height) {

    /** The longest side of a picture an engine is asked for. */
    public static final int MAX_SIDE = 8192;

    public PanelRequest {
        requireSize(width, height);
    }

    static void requireSize(int width, int height) {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException("A picture of " + width + "x" + height + " cannot be drawn");
        }
    }
}
