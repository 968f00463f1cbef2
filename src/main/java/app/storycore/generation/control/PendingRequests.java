package app.storycore.generation.control;

import static app.storycore.generation.GenerationStatus.CANCELLED;
import static app.storycore.generation.GenerationStatus.PAUSED;
import static app.storycore.generation.GenerationStatus.QUEUED;

import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.InterruptedShots;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers what is wanted of a run once nobody is at work on it any more. All methods are called in a transaction. */
@Component
public class PendingRequests {

    public static final String CANCELLED_BY_OWNER = "Cancelled by its owner";

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
            case YIELD -> lifecycle.change(g, QUEUED, "Made room for others", putBack);
            case PAUSE, PAUSE_AT_ONCE -> lifecycle.change(g, PAUSED, "Paused by its owner", putBack);
            case CANCEL ->
                lifecycle.change(
                        g, CANCELLED, g.reason() == null ? CANCELLED_BY_OWNER : g.reason(), interruptedShots.cancel(g));
        }
        return true;
    }

    /** Does what is wanted, or else has it wait for its next turn. */
    public void answerOrQueue(Generation g, String why, List<GenerationShot> putBack) {
        if (!answer(g, putBack)) {
            lifecycle.change(g, QUEUED, why, putBack);
        }
    }
}
