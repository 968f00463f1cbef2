package app.storycore.project.ui.board;

import app.storycore.project.ShotId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Which shots somebody has picked to do one thing with all of them. */
final class ShotSelection {

    private final Set<ShotId> picked = new HashSet<>();
    private @Nullable ShotId last;

    boolean has(ShotId shotId) {
        return picked.contains(shotId);
    }

    boolean isEmpty() {
        return picked.isEmpty();
    }

    int size() {
        return picked.size();
    }

    /** Picks a shot or lets go of it. */
    void pick(ShotId shotId, boolean wanted) {
        if (wanted) {
            picked.add(shotId);
        } else {
            picked.remove(shotId);
        }
        last = shotId;
    }

    /** Picks all from the shot that was picked last to this one. */
    void pickTo(ShotId shotId, List<ShotId> order) {
        int from = last == null ? -1 : order.indexOf(last);
        int to = order.indexOf(shotId);
        if (from < 0 || to < 0) {
            pick(shotId, true);
            return;
        }
        picked.addAll(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        last = shotId;
    }

    void clear() {
        picked.clear();
        last = null;
    }

    /** Lets go of shots that are gone. */
    void keepOnly(Set<ShotId> there) {
        picked.retainAll(there);
    }

    /** In the order of the sequence. */
    List<ShotId> inOrder(ToIntFunction<ShotId> numberOf) {
        return picked.stream().sorted(Comparator.comparingInt(numberOf)).toList();
    }
}
