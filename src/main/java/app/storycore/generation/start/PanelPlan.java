package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.generation.ShotSeeds;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.NewGenerationShot;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a generation that is about to be started.
 *
 * @param take 0, or the number of the take that was asked for
 * @param firstSeed from which the seeds of its takes are derived, null when it follows from the shot's id
 * @param inputHash of everything its panel depends on
 * @param reused the shot of an earlier generation whose panel is taken over, null when it is to be drawn
 */
record PanelPlan(
        int number,
        ShotId shotId,
        ShotDraft draft,
        int take,
        @Nullable Seed firstSeed,
        Seed seed,
        String inputHash,
        @Nullable GenerationShot reused) {

    private static final String NOT_HASHED = "";

    /** A shot that is to be drawn as it is written. */
    static PanelPlan fresh(Seed seed, ShotInfo shot, int take) {
        return new PanelPlan(
                shot.number(),
                shot.id(),
                shot.draft(),
                take,
                shot.firstSeed(),
                ShotSeeds.ofTake(ShotSeeds.first(seed, shot.id(), shot.firstSeed()), take),
                NOT_HASHED,
                null);
    }

    /** The panel of an ended generation, with the shot as it was written there. */
    static PanelPlan takingOver(GenerationShot earlier) {
        NewGenerationShot shot = earlier.asNew();
        return new PanelPlan(
                shot.number(),
                shot.shotId(),
                shot.draft(),
                shot.take(),
                shot.firstSeed(),
                shot.seed(),
                shot.inputHash(),
                earlier);
    }

    NewGenerationShot shot() {
        return new NewGenerationShot(number, shotId, draft, take, firstSeed, seed, inputHash);
    }

    boolean isReused() {
        return reused != null;
    }

    PanelInput input() {
        return new PanelInput(draft, seed);
    }

    PanelPlan numbered(int newNumber) {
        return new PanelPlan(newNumber, shotId, draft, take, firstSeed, seed, inputHash, reused);
    }

    PanelPlan hashed(String hash) {
        return new PanelPlan(number, shotId, draft, take, firstSeed, seed, hash, reused);
    }

    PanelPlan reusing(@Nullable GenerationShot earlier) {
        return new PanelPlan(number, shotId, draft, take, firstSeed, seed, inputHash, earlier);
    }

    /** Whether the shot before it is the same that stood before the reused one when that was judged. */
    boolean follows(@Nullable PanelPlan before) {
        if (reused == null) {
            return false;
        }
        if (before == null) {
            return reused.number() == 1;
        }
        GenerationShot earlier = before.reused();
        return earlier != null
                && earlier.generationId().equals(reused.generationId())
                && earlier.number() == reused.number() - 1;
    }
}
