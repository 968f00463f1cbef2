package app.storycore.generation.work;

import app.storycore.generation.Stage;

/** Does one stage of a run, from the first step that is not done yet. */
public interface StageWorker {

    Stage stage();

    /**
     * Does what is left of the stage.
     *
     * @return how many units were done now, for the estimate; see {@code Estimates}
     * @throws StageFailedException when the whole generation cannot go on
     * @throws RunStoppedException at a checkpoint, when the run is not to go on
     */
    int work(RunContext run) throws StageFailedException;
}
