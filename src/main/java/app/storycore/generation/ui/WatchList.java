package app.storycore.generation.ui;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.live.LiveChanges;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The generations that an account should have in sight, kept up to date by what changes. */
final class WatchList {

    private static final Comparator<GenerationSnapshot> BY_START = Comparator.comparing(
                    GenerationSnapshot::startedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(GenerationSnapshot::queuePlace)
            .thenComparing(GenerationSnapshot::submittedAt);
    private static final Comparator<GenerationSnapshot> NEWEST_END = Comparator.comparing(
            GenerationSnapshot::endedAt,
            Comparator.nullsFirst(Comparator.<Instant>naturalOrder()).reversed());

    private final Map<UUID, GenerationSnapshot> generations = new HashMap<>();

    /** Forgets everything and takes what the database says. */
    void replace(List<GenerationSnapshot> truth) {
        generations.clear();
        truth.forEach(this::take);
    }

    /** Takes what changed, unless something newer is known. */
    void apply(LiveChanges changes) {
        changes.generations().forEach(this::take);
    }

    void forget(UUID id) {
        generations.remove(id);
    }

    /** Active ones in the order of their start, then stalled ones, then unseen outcomes, newest first. */
    List<GenerationSnapshot> items(Instant now) {
        return generations.values().stream()
                .sorted(Comparator.<GenerationSnapshot>comparingInt(one -> group(one, now))
                        .thenComparing(
                                (a, b) -> a.status().isTerminal() ? NEWEST_END.compare(a, b) : BY_START.compare(a, b)))
                .toList();
    }

    private void take(GenerationSnapshot change) {
        GenerationSnapshot known = generations.get(change.id());
        if (known != null && known.revision() > change.revision()) {
            return;
        }
        if (change.status().isActive() || change.isUnseenOutcome()) {
            generations.put(change.id(), change);
        } else {
            generations.remove(change.id());
        }
    }

    private static int group(GenerationSnapshot generation, Instant now) {
        if (generation.status().isTerminal()) {
            return 2;
        }
        return generation.isStalled(now) ? 1 : 0;
    }
}
