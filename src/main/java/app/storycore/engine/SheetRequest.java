package app.storycore.engine;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import java.util.List;

/**
 * Asks for the coherence sheet of a sequence.
 *
 * @param shots the whole sequence in order, at least one shot
 * @param width width of the sheet in pixels, 1 to 8192
 * @param height height of the sheet in pixels, 1 to 8192
 */
public record SheetRequest(VisualStyle style, Seed seed, List<ShotBrief> shots, int width, int height) {

    public SheetRequest {
        shots = List.copyOf(shots);
        if (shots.isEmpty()) {
            throw new IllegalArgumentException("A sheet needs at least one shot");
        }
        PanelRequest.requireSize(width, height);
    }
}
