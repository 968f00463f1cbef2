package app.storycore.generation.ui.control;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What may be wanted of an active generation. */
enum RunAction {
    PAUSE,
    /** Without waiting for the end of the shot in work. */
    PAUSE_NOW,
    RESUME,
    CANCEL;

    /**
     * What makes sense in this state; a pause inside a shot only where the engine {@code stopsAtOnce}. Of a stalled
     * generation nobody is at work, so that it may be cancelled even when that was wanted before.
     */
    static Set<RunAction> of(GenerationSnapshot generation, Instant now, boolean stopsAtOnce) {
        if (generation.isStalled(now)) {
            return generation.status() == GenerationStatus.CANCELLING ? EnumSet.of(CANCEL) : EnumSet.of(RESUME, CANCEL);
        }
        Set<RunAction> actions = switch (generation.status()) {
            case QUEUED -> EnumSet.of(PAUSE, CANCEL);
            case RUNNING -> EnumSet.of(PAUSE, PAUSE_NOW, CANCEL);
            case PAUSING -> EnumSet.of(RESUME, PAUSE_NOW, CANCEL);
            case PAUSED -> EnumSet.of(RESUME, CANCEL);
            case CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN ->
                EnumSet.noneOf(RunAction.class);
        };
        if (!stopsAtOnce) {
            actions.remove(PAUSE_NOW);
        }
        return actions;
    }
}
