package app.storycore.generation.work.stage;

import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.StageFailedException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shots that a stage has to give up; with the last one gone, the generation has failed. */
final class ShotLosses {

    private final int shots;
    private int lost;
    private @Nullable Reason firstReason;

    /** @param shots that the stage began with */
    ShotLosses(int shots) {
        this.shots = shots;
    }

    void count(Reason reason) {
        lost++;
        firstReason = firstReason == null ? reason : firstReason;
    }

    /** @throws StageFailedException when none is left */
    void requireSome() throws StageFailedException {
        if (lost == shots) {
            throw new StageFailedException(
                    Reason.of(ReasonCode.NO_PANEL_LEFT, Objects.requireNonNull(firstReason, "no shot was lost")));
        }
    }
}
