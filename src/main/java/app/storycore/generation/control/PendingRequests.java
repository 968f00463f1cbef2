package app.storycore.generation.control;

import static app.storycore.generation.GenerationStatus.CANCELLED;
import static app.storycore.generation.GenerationStatus.PAUSED;
import static app.storycore.generation.GenerationStatus.QUEUED;

import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.InterruptedShots;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers what is wanted of a run once nobody is at work on it any more. All methods are called in a transaction. */
@Component
public class PendingRequests {

    private final GenerationLifecycle lifecycle;
    private final InterruptedShots interruptedShots;

    PendingRequests(GenerationLifecycle lifecycle, InterruptedShots interruptedShots) {
        this.lifecycle = lifecycle;
        this.interruptedShots = interruptedShots;
    }

    /**
     * Does what is wanted.
     *
     * @param putBack shots that were in work and wait again
     * @return whether anything was wanted
     */
    public boolean answer(Generation g, List<GenerationShot> putBack) {
        switch (g.wish()) {
            case NONE -> {
                return false;
            }
            case YIELD -> lifecycle.change(g, QUEUED, Reason.of(ReasonCode.YIELDED), putBack);
            case PAUSE, PAUSE_AT_ONCE -> lifecycle.change(g, PAUSED, Reason.of(ReasonCode.PAUSED_BY_OWNER), putBack);
            case CANCEL -> lifecycle.change(g, CANCELLED, cancelledBy(g), interruptedShots.cancel(g));
        }
        return true;
    }

    /** What was stored when it was asked for. */
    private static Reason cancelledBy(Generation g) {
        Reason asked = g.reason();
        return asked == null ? Reason.of(ReasonCode.CANCELLED_BY_OWNER) : asked;
    }

    /** Does what is wanted, or else has it wait for its next turn. */
    public void answerOrQueue(Generation g, ReasonCode why, List<GenerationShot> putBack) {
        if (!answer(g, putBack)) {
            lifecycle.change(g, QUEUED, Reason.of(why), putBack);
        }
    }
}
