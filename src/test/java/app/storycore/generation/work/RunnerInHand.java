package app.storycore.generation.work;

import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.generation.GenerationId;

/** Lets tests of pages have a generation done there and then; they import it by name. */
public class RunnerInHand {

    private final GenerationRunner runner;
    private final LaunchList launches;

    RunnerInHand(GenerationRunner runner, LaunchList launches) {
        this.runner = runner;
        this.launches = launches;
    }

    /** Works on a generation, which must have been admitted, until it ends or is held. */
    public void run(GenerationId generation) {
        runner.run(launches.of(generation));
    }
}
