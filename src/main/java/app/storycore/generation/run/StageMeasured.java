package app.storycore.generation.run;

import app.storycore.generation.Stage;
import java.time.Duration;

/**
 * A runner went through a stage in one go and had something to do there; to be heard after the commit.
 *
 * @param took from entering the stage to its end
 */
public record StageMeasured(Stage stage, Duration took) {}
