package app.storycore.generation.run;

import app.storycore.generation.ShotStatus;

/**
 * The work at a shot came to its end; to be heard after the commit.
 *
 * @param outcome {@link ShotStatus#SUCCEEDED} or {@link ShotStatus#FAILED}
 */
public record ShotEnded(ShotStatus outcome) {}
