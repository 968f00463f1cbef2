package app.storycore.generation.store;

import app.storycore.base.Seed;
import app.storycore.engine.Casting;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import org.jspecify.annotations.Nullable;

/**
 * A shot of a generation that comes into being.
 *
 * @param number from 1, in the order of the sequence
 * @param casting who was in it when the generation started
 * @param take 0, or the number of the take that was asked for
 * @param takes how many are drawn, 1 or more; its take is the last of them
 * @param firstSeed from which the seeds of its takes are derived, null when it follows from the shot's id
 * @param inputHash of everything its panel depends on
 * @param label its number as people read it, null where that is its place
 */
public record NewGenerationShot(
        int number,
        ShotId shotId,
        ShotDraft draft,
        Casting casting,
        int take,
        int takes,
        @Nullable Seed firstSeed,
        Seed seed,
        String inputHash,
        @Nullable String label) {

    /** The same with this number. */
    public NewGenerationShot labelled(@Nullable String shown) {
        return new NewGenerationShot(number, shotId, draft, casting, take, takes, firstSeed, seed, inputHash, shown);
    }
}
