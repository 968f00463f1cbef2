package app.storycore.generation.start;

import app.storycore.project.ShotId;
import java.time.Duration;
import java.util.Set;

/**
 * What a start would mean.
 *
 * @param reused shots whose panel would be taken from an earlier generation
 * @param toDraw the shots that would be drawn
 * @param duration time at work, without waiting for a place in the queue
 */
public record StartPreview(Set<ShotId> toDraw, int reused, Duration duration) {

    public StartPreview {
        toDraw = Set.copyOf(toDraw);
    }

    /** How many shots would be drawn. */
    public int toMake() {
        return toDraw.size();
    }
}
