package app.storycore.generation.work.stage;

import app.storycore.generation.work.StageFailedException;
import org.jspecify.annotations.Nullable;

/** Shots that a stage has to give up; with the last one gone, the generation has failed. */
final class ShotLosses {

    private final int shots;
    private int lost;
    private @Nullable String firstReason;

    /** @param shots that the stage began with */
    ShotLosses(int shots) {
        this.shots = shots;
    }

    void count(String reason) {
        lost++;
        firstReason = firstReason == null ? reason : firstReason;
    }

    /** @throws StageFailedException when none is left */
    void requireSome() throws StageFailedException {
        if (lost == shots) {
            throw new StageFailedException("No shot has a panel any more. The first one: " + firstReason);
        }
    }
}
