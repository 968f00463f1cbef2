package app.storycore.project.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps each scene of a sequence one run of neighbours. Shots without a scene stand before the first scene, and nowhere else.
 *
 * @see "src/site/markdown/decisions/0065-what-stands-beside-the-prompt.md"
 */
public final class SceneRuns {

    private SceneRuns() {}

    /** Whether each scene is one run, and none comes before shots without a scene. */
    public static boolean areWhole(List<Optional<UUID>> scenes) {
        Set<UUID> ended = new HashSet<>();
        for (int i = 0; i < scenes.size(); i++) {
            Optional<UUID> before = i == 0 ? Optional.empty() : scenes.get(i - 1);
            Optional<UUID> here = scenes.get(i);
            if (!here.equals(before)) {
                before.ifPresent(ended::add);
                if (here.isEmpty() || ended.contains(here.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The scenes of those who must change theirs once some have moved. They keep their own where that leaves all scenes
     * whole; else they go into the scene of what follows them, and at the end into the one that stands before them.
     *
     * @param order as it is now, with the scenes of before; without {@code moved} its scenes are whole
     */
    public static <T> Map<T, Optional<UUID>> settle(List<T> order, Set<T> moved, Function<T, Optional<UUID>> sceneOf) {
        if (areWhole(order.stream().map(sceneOf).toList())) {
            return Map.of();
        }
        Map<T, Optional<UUID>> changed = new HashMap<>();
        Optional<UUID> following = order.stream()
                .filter(one -> !moved.contains(one))
                .reduce((first, last) -> last)
                .flatMap(sceneOf);
        for (T one : order.reversed()) {
            if (!moved.contains(one)) {
                following = sceneOf.apply(one);
            } else if (!sceneOf.apply(one).equals(following)) {
                changed.put(one, following);
            }
        }
        return changed;
    }
}
