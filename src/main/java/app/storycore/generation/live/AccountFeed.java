package app.storycore.generation.live;

import app.storycore.base.ConflatingBuffer;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets through to the listeners of one account what they have not been told yet, and nothing older. */
final class AccountFeed {

    private static final int KNOWN_MAX = 256;

    private final Map<GenerationId, GenerationSnapshot> known = new LinkedHashMap<>();
    private final ConflatingBuffer<GenerationId, GenerationChanged> waiting = LiveChanges.buffer();

    /** What waits to be told. */
    ConflatingBuffer<GenerationId, GenerationChanged> waiting() {
        return waiting;
    }

    /**
     * Takes a change in.
     *
     * @return whether a delivery has to be arranged, because none is under way
     */
    synchronized boolean offer(GenerationChanged change) {
        boolean news = learn(change.generation());
        return (news || !change.shots().isEmpty()) && waiting.add(change);
    }

    /** Whether this state was not known. */
    private boolean learn(GenerationSnapshot state) {
        GenerationSnapshot before = known.get(state.id());
        if (before != null && (before.equals(state) || !state.supersedes(before))) {
            return false;
        }
        known.put(state.id(), state);
        forgetOldest();
        return true;
    }

    private void forgetOldest() {
        Iterator<GenerationId> oldest = known.keySet().iterator();
        while (known.size() > KNOWN_MAX) {
            oldest.next();
            oldest.remove();
        }
    }
}
