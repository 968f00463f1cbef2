package app.storycore.generation.store;

import app.storycore.generation.GenerationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where every queued generation stands, and when it will probably start and end.
 *
 * @param places by generation
 */
public record QueueSchedule(Map<GenerationId, Place> places) {

    static final QueueSchedule EMPTY = new QueueSchedule(Map.of());

    /** @param number from 1, in the order in which they will be started */
    public record Place(int number, Instant start, Instant end) {}

    public @Nullable Place of(GenerationId id) {
        return places.get(id);
    }
}
