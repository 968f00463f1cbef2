package app.storycore.generation.start;

import app.storycore.generation.GenerationId;
import app.storycore.project.ShotId;

/** What a new generation is to make. */
public sealed interface StartRequest {

    /**
     * The project's sequence as it is written now.
     *
     * @param anew draw every shot, even where an earlier panel has the same inputs
     */
    record Sequence(boolean anew) implements StartRequest {}

    /** What failed or was not reached in an ended generation, as it is written now; all the rest is taken over. */
    record Retry(GenerationId generationId) implements StartRequest {}

    /** Another take of one shot, as it is written now; all the rest of the last generation is taken over. */
    record Regenerate(ShotId shotId) implements StartRequest {}
}
