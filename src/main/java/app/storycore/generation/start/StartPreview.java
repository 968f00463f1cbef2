package app.storycore.generation.start;

import app.storycore.project.ShotId;
import java.time.Duration;
import java.util.Set;

/**
 * What a start would mean.
 *
 * @param toDraw the shots that would be drawn
 * @param reused shots whose panel would be taken from an earlier generation
 * @param changed where nothing would be drawn, whether documents would say something else than those of the newest generation: another order, other
 *     durations, numbers, texts, scenes or sounds
 * @param duration time at work, without waiting for a place in the queue
 */
public record StartPreview(Set<ShotId> toDraw, int reused, boolean changed, Duration duration) {

    public StartPreview {
        toDraw = Set.copyOf(toDraw);
    }

    /** Whether a start would leave everything as it is. */
    public boolean changesNothing() {
        return toDraw.isEmpty() && !changed;
    }

    /** How many shots would be drawn. */
    public int toMake() {
        return toDraw.size();
    }
}
