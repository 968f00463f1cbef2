package app.storycore.generation.live;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import java.util.List;

/**
 * What changed for one account since it was last told: only the newest state of each.
 *
 * @param generations changed generations, those that ended or were seen included
 * @param shots changed shots of them
 */
public record LiveChanges(List<GenerationSnapshot> generations, List<ShotSnapshot> shots) {}
