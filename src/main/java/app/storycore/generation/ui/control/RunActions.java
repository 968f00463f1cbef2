package app.storycore.generation.ui.control;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.PauseKind;

/** Does what is wanted of an active generation. */
public interface RunActions {

    /** Whether an engine can pause inside a shot. */
    boolean canPauseAtOnce(String engine);

    void pause(GenerationSnapshot generation, PauseKind kind);

    void resume(GenerationSnapshot generation);

    void askToCancel(GenerationSnapshot generation);
}
