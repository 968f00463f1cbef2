package app.storycore.generation;

import java.util.List;

/**
 * A generation changed; told after the change was committed, or, for progress inside a shot, right away.
 *
 * @param shots those of its shots that changed too
 */
public record GenerationChanged(GenerationSnapshot generation, List<ShotSnapshot> shots) {}
