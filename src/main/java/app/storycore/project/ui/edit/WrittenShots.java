package app.storycore.project.ui.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The shots that others have written into and that a page has not been told of yet. */
final class WrittenShots {

    private final Set<UUID> shots = new HashSet<>();
    private boolean waiting;
    private boolean anything;

    /**
     * Adds a change, and says whether somebody has to be sent for it: nobody is under way yet.
     *
     * @param written empty when anything may have changed
     */
    synchronized boolean add(Set<UUID> written) {
        shots.addAll(written);
        anything |= written.isEmpty();
        boolean first = !waiting;
        waiting = true;
        return first;
    }

    /** Takes all that waits; empty when anything may have changed. */
    synchronized Set<UUID> take() {
        Set<UUID> taken = anything ? Set.of() : Set.copyOf(shots);
        shots.clear();
        anything = false;
        waiting = false;
        return taken;
    }
}
