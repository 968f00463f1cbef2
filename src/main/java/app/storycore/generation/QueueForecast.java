package app.storycore.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where every queued generation stands, and when it will probably start and end.
 *
 * @param places by generation
 */
record QueueForecast(Map<UUID, Place> places) {

    static final QueueForecast EMPTY = new QueueForecast(Map.of());

    /** @param number from 1, in the order in which they will be started */
    record Place(int number, Instant start, Instant end) {}

    /**
     * Lets every one in line take the first slot that gets free.
     *
     * @param line in the order in which they will be started
     * @param ends of those at work now
     * @param slots generations that may run at the same time
     */
    static QueueForecast of(List<Expected> line, List<Instant> ends, int slots, Instant now) {
        PriorityQueue<Instant> free = new PriorityQueue<>(ends);
        while (free.size() < slots) {
            free.add(now);
        }
        Map<UUID, Place> places = new HashMap<>();
        for (Expected next : line) {
            Instant slot = free.remove();
            Instant start = slot.isBefore(now) ? now : slot;
            Instant end = start.plus(next.left());
            free.add(end);
            places.put(next.id(), new Place(places.size() + 1, start, end));
        }
        return new QueueForecast(places);
    }

    @Nullable
    Place of(UUID id) {
        return places.get(id);
    }

    /** One in the line. */
    record Expected(UUID id, Duration left) {}
}
