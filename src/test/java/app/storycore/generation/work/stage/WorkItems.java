package app.storycore.generation.work.stage;

import app.storycore.base.Seed;
import app.storycore.engine.Casting;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.util.UUID;

/** Shots to draw. */
final class WorkItems {

    private WorkItems() {}

    static ShotWorkItem shot(int number) {
        return shot(number, 0, false);
    }

    static ShotWorkItem shot(int number, int attempts, boolean suspect) {
        return new ShotWorkItem(
                number,
                new ShotId(UUID.randomUUID()),
                ShotDraft.of("A lighthouse in the storm"),
                Casting.NONE,
                0,
                1,
                null,
                new Seed(number),
                "",
                ShotStatus.PENDING,
                attempts,
                suspect,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
