package app.storycore.generation.ui.live;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.live.LiveChanges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a page has not been told yet: only the newest state of each, however long the page sleeps. */
final class Backlog {

    private record ShotKey(UUID generationId, int number) {}

    private final Map<UUID, GenerationSnapshot> generations = new LinkedHashMap<>();
    private final Map<ShotKey, ShotSnapshot> shots = new LinkedHashMap<>();
    private boolean waiting;

    /** Adds changes, and says whether somebody has to be sent for them: nobody is under way yet. */
    synchronized boolean add(LiveChanges changes) {
        for (GenerationSnapshot change : changes.generations()) {
            generations.merge(change.id(), change, Backlog::newer);
        }
        for (ShotSnapshot change : changes.shots()) {
            shots.put(new ShotKey(change.generationId(), change.number()), change);
        }
        boolean first = !waiting;
        waiting = true;
        return first;
    }

    /** Takes all that waits; whoever adds next has to send again. */
    synchronized LiveChanges take() {
        LiveChanges changes = new LiveChanges(List.copyOf(generations.values()), List.copyOf(shots.values()));
        generations.clear();
        shots.clear();
        waiting = false;
        return changes;
    }

    private static GenerationSnapshot newer(GenerationSnapshot known, GenerationSnapshot change) {
        return change.revision() >= known.revision() ? change : known;
    }
}
