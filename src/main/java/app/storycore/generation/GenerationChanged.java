package app.storycore.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A generation changed; told after the change was committed, or, for progress inside a shot, right away.
 *
 * @param shots those of its shots that changed too
 */
public record GenerationChanged(GenerationSnapshot generation, List<ShotSnapshot> shots) {

    /** Both changes of one generation as one: its newest state, and that of every shot in the order of its first change. */
    public GenerationChanged followedBy(GenerationChanged next) {
        boolean newer = next.generation.supersedes(generation);
        Map<Integer, ShotSnapshot> newest = new LinkedHashMap<>();
        shots.forEach(shot -> newest.put(shot.number(), shot));
        next.shots.forEach(shot -> newest.merge(shot.number(), shot, (known, later) -> newer ? later : known));
        return new GenerationChanged(newer ? next.generation : generation, List.copyOf(newest.values()));
    }
}
