package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.engine.Casting;
import app.storycore.generation.ShotSeeds;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.NewGenerationShot;
import app.storycore.generation.version.VersionInfo;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.numbering.ProjectNumbers;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a generation that is about to be started.
 *
 * @param casting who is in it, and where it is
 * @param take 0, or the number of the take that was asked for
 * @param takes how many are drawn, 1 or more; its take is the last of them
 * @param firstSeed from which the seeds of its takes are derived, null when it follows from the shot's id
 * @param inputHash of everything its panel depends on
 * @param reused the shot of an earlier generation whose panel is taken over, null when it is to be drawn
 * @param kept the version that its author chose and that is taken over, null when none is
 */
record PanelPlan(
        int number,
        ShotId shotId,
        ShotDraft draft,
        Casting casting,
        int take,
        int takes,
        @Nullable Seed firstSeed,
        Seed seed,
        String inputHash,
        @Nullable GenerationShot reused,
        @Nullable VersionInfo kept) {

    private static final String NOT_HASHED = "";

    /**
     * A shot that is to be drawn as it is written.
     *
     * @param take the last one that is drawn
     * @param takes how many are
     */
    static PanelPlan fresh(Seed seed, ShotInfo shot, Casting casting, int take, int takes) {
        return new PanelPlan(
                shot.number(),
                shot.id(),
                shot.draft(),
                casting,
                take,
                takes,
                shot.firstSeed(),
                ShotSeeds.ofTake(ShotSeeds.first(seed, shot.id(), shot.firstSeed()), take),
                NOT_HASHED,
                null,
                null);
    }

    /** The panel of an ended generation, with the shot as it was written there. */
    static PanelPlan takingOver(GenerationShot earlier) {
        NewGenerationShot shot = earlier.asNew();
        return new PanelPlan(
                shot.number(),
                shot.shotId(),
                shot.draft(),
                shot.casting(),
                shot.take(),
                shot.takes(),
                shot.firstSeed(),
                shot.seed(),
                shot.inputHash(),
                earlier,
                null);
    }

    NewGenerationShot shot() {
        return new NewGenerationShot(number, shotId, draft, casting, take, takes, firstSeed, seed, inputHash, null);
    }

    /** Its number as people read it: that of now, and of a shot that was deleted the one it had. */
    @Nullable
    String label(ProjectNumbers now) {
        String label = now.label(shotId);
        return label == null && reused != null ? reused.asNew().label() : label;
    }

    boolean isReused() {
        return reused != null || kept != null;
    }

    PanelInput input() {
        return new PanelInput(draft, casting, seed, take);
    }

    PanelPlan numbered(int newNumber) {
        return new PanelPlan(newNumber, shotId, draft, casting, take, takes, firstSeed, seed, inputHash, reused, kept);
    }

    PanelPlan hashed(String hash) {
        return new PanelPlan(number, shotId, draft, casting, take, takes, firstSeed, seed, hash, reused, kept);
    }

    PanelPlan reusing(@Nullable GenerationShot earlier) {
        return new PanelPlan(number, shotId, draft, casting, take, takes, firstSeed, seed, inputHash, earlier, kept);
    }

    /** With the version that its author chose, unless that is the panel that is taken over anyway. */
    PanelPlan keeping(VersionInfo chosen) {
        if (reused != null && chosen.id().picture().equals(reused.panelAssetId())) {
            return this;
        }
        String drawnFrom = chosen.inputHash() == null ? NOT_HASHED : chosen.inputHash();
        return new PanelPlan(number, shotId, draft, casting, take, 1, firstSeed, seed, drawnFrom, null, chosen);
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
