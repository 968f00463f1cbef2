package app.storycore.generation.store;

import app.storycore.base.Seed;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import org.jspecify.annotations.Nullable;

/**
 * A shot of a generation that comes into being.
 *
 * @param number from 1, in the order of the sequence
 * @param take 0, or the number of the take that was asked for
 * @param firstSeed from which the seeds of its takes are derived, null when it follows from the shot's id
 * @param inputHash of everything its panel depends on
 */
public record NewGenerationShot(
        int number,
        ShotId shotId,
        ShotDraft draft,
        int take,
        @Nullable Seed firstSeed,
        Seed seed,
        String inputHash) {}
