package app.storycore.generation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which queued generation may run next: of the account with the fewest running, then of the one that has waited longest
 * since its last start, then the most urgent, then the one with the first place.
 *
 * <p>So an account with a hundred generations never keeps one with a single generation waiting for more than one of
 * its own.
 */
@Component
class QueueOrder {

    /**
     * One generation that waits.
     *
     * @param rank place among those of the same priority; lower comes first
     */
    record Waiting(UUID id, UUID ownerId, Priority priority, long rank) {}

    /**
     * What the choice depends on.
     *
     * @param running generations at work by account
     * @param lastStart when an account last got one started; an account that never did is missing
     */
    record Situation(List<Waiting> waiting, Map<UUID, Long> running, Map<UUID, Instant> lastStart) {

        static Situation read(Generations generations) {
            List<Waiting> waiting = generations.queued().stream()
                    .map(g -> new Waiting(g.id, g.ownerId, g.priority, g.queueRank))
                    .toList();
            List<UUID> owners =
                    waiting.stream().map(Waiting::ownerId).distinct().toList();
            return new Situation(
                    waiting,
                    generations.running().stream()
                            .collect(Collectors.toMap(
                                    Generations.RunningCount::getOwnerId, Generations.RunningCount::getRunning)),
                    owners.isEmpty()
                            ? Map.of()
                            : generations.lastStarts(owners).stream()
                                    .collect(Collectors.toMap(
                                            Generations.LastStart::getOwnerId, Generations.LastStart::getLastStart)));
        }
    }

    /** The one that may run next, whose account has fewer than {@code accountLimit} running. */
    Optional<UUID> next(Situation now, int accountLimit) {
        return now.waiting().stream()
                .filter(w -> now.running().getOrDefault(w.ownerId(), 0L) < accountLimit)
                .min(order(now))
                .map(Waiting::id);
    }

    /** The order in which all of them will start, when one ends each time before the next starts. */
    List<UUID> line(Situation now) {
        List<Waiting> left = new ArrayList<>(now.waiting());
        Map<UUID, Instant> lastStart = new HashMap<>(now.lastStart());
        List<UUID> line = new ArrayList<>();
        Instant turn =
                lastStart.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        while (!left.isEmpty()) {
            Waiting next = left.stream()
                    .min(order(new Situation(left, now.running(), lastStart)))
                    .orElseThrow();
            left.remove(next);
            line.add(next.id());
            turn = turn.plusSeconds(1);
            lastStart.put(next.ownerId(), turn);
        }
        return line;
    }

    private static Comparator<Waiting> order(Situation now) {
        return Comparator.<Waiting>comparingLong(w -> now.running().getOrDefault(w.ownerId(), 0L))
                .thenComparing(w -> now.lastStart().getOrDefault(w.ownerId(), Instant.MIN))
                .thenComparing(Waiting::priority, Comparator.reverseOrder())
                .thenComparingLong(Waiting::rank);
    }
}
