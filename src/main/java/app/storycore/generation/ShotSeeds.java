package app.storycore.generation;

import app.storycore.base.Seed;
import app.storycore.project.ShotId;
import org.jspecify.annotations.Nullable;

/** The seeds of a shot, below that of its project. */
public final class ShotSeeds {

    private ShotSeeds() {}

    /** The seed of a shot's first take: the one it came with from elsewhere, or its own. */
    public static Seed first(Seed project, ShotId shotId, @Nullable Seed cameWith) {
        return cameWith == null ? project.derive(shotId.toString()) : cameWith;
    }

    /** The seed of a take: another one for every further one. */
    public static Seed ofTake(Seed first, int take) {
        return take == 0 ? first : first.derive("take " + take);
    }
}
