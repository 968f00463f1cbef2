package app.storycore.engine;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;

/**
 * Asks for the panel of one shot.
 *
 * @param take 0 for the first picture of a shot; each further one is to differ from those before it
 * @param coherence what the sheet of the sequence fixed
 * @param width width of the panel in pixels, 1 to 8192
 * @param height height of the panel in pixels, 1 to 8192
 * @param context who is in it, and pictures of them
 */
public record PanelRequest(
        ShotBrief shot,
        VisualStyle style,
        Seed seed,
        int take,
        Coherence coherence,
        int width,
        int height,
        PanelContext context) {

    /** The longest side of a picture an engine is asked for. */
    public static final int MAX_SIDE = 8192;

    public PanelRequest {
        requireSize(width, height);
        if (take < 0) {
            throw new IllegalArgumentException("There is no take " + take);
        }
    }

    /** The first take by the words of the shot alone. */
    public PanelRequest(ShotBrief shot, VisualStyle style, Seed seed, Coherence coherence, int width, int height) {
        this(shot, style, seed, coherence, width, height, PanelContext.NONE);
    }

    /** The first take. */
    public PanelRequest(
            ShotBrief shot,
            VisualStyle style,
            Seed seed,
            Coherence coherence,
            int width,
            int height,
            PanelContext context) {
        this(shot, style, seed, 0, coherence, width, height, context);
    }

    /** As this, for another picture of the same. */
    public PanelRequest ofTake(int number) {
        return new PanelRequest(shot, style, seed, number, coherence, width, height, context);
    }

    static void requireSize(int width, int height) {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException("A picture of " + width + "x" + height + " cannot be drawn");
        }
    }
}
