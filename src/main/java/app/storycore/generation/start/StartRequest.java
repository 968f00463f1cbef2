package app.storycore.generation.start;

import app.storycore.generation.GenerationId;
import app.storycore.project.ShotId;

/** What a new generation is to make. */
public sealed interface StartRequest {

    /** Takes of one shot that are drawn at a press, at most. */
    int TAKES_MAX = 4;

    /**
     * The project's sequence as it is written now.
     *
     * @param anew draw another take of every shot
     */
    record Sequence(boolean anew) implements StartRequest {}

    /** What failed or was not reached in an ended generation, as it is written now; all the rest is taken over. */
    record Retry(GenerationId generationId) implements StartRequest {}

    /**
     * Other takes of one shot, as it is written now; all the rest of the last generation is taken over.
     *
     * @param takes how many, 1 to {@link #TAKES_MAX}; the last one is used
     */
    record Regenerate(ShotId shotId, int takes) implements StartRequest {

        public Regenerate {
            if (takes < 1 || takes > TAKES_MAX) {
                throw new IllegalArgumentException("takes: " + takes);
            }
        }
    }
}
