package app.storycore.generation.work.stage;

import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.ShotsInWork;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One shot to draw.
 *
 * @param shots all of the stage that are in work
 * @param next the shot to be drawn straight after this one by the same thread, null when there is none
 * @param permit of this thread
 * @param brokenOff whether another shot of the run has met something that ends the run
 */
record ShotTask(
        RunContext run,
        ShotWorkItem shot,
        ShotsInWork shots,
        @Nullable ShotWorkItem next,
        DrawingPermit permit,
        BooleanSupplier brokenOff) {

    int number() {
        return shot.number();
    }
}
