package app.storycore.generation.ui.live;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.ui.status.GenerationOrder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The generations that an account should have in sight, kept up to date by what changes. */
final class IndicatorList {

    private final Map<GenerationId, GenerationSnapshot> generations = new HashMap<>();

    /** Forgets everything and takes what the database says. */
    void replace(List<GenerationSnapshot> truth) {
        generations.clear();
        truth.forEach(this::take);
    }

    /** Takes what changed, unless something newer is known. */
    void apply(LiveChanges changes) {
        changes.generations().forEach(this::take);
    }

    void forget(GenerationId id) {
        generations.remove(id);
    }

    /** All of them, in the order in which they are listed. */
    List<GenerationSnapshot> items(Instant now) {
        return generations.values().stream().sorted(GenerationOrder.at(now)).toList();
    }

    /** How many have ended. */
    int outcomes() {
        return (int) generations.values().stream()
                .filter(one -> one.status().isTerminal())
                .count();
    }

    private void take(GenerationSnapshot change) {
        GenerationSnapshot known = generations.get(change.id());
        if (known != null && !change.supersedes(known)) {
            return;
        }
        if (change.status().isActive() || change.isUnseenOutcome()) {
            generations.put(change.id(), change);
        } else {
            generations.remove(change.id());
        }
    }
}
