package app.storycore.generation;

import app.storycore.base.Seed;
import app.storycore.engine.Casting;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shot of a generation as its workers need it.
 *
 * @param number from 1
 * @param draft what was written when the generation started
 * @param casting who was in it then, and where it was
 * @param take 0, or the number of the take that was asked for
 * @param takes how many are drawn, 1 or more; its take is the last of them
 * @param firstSeed from which the seeds of its takes are derived, null when it follows from the shot's id
 * @param inputHash of everything its panel depends on, empty when it is not known
 * @param suspect whether it was in work at so many losses of its runner that the next one is its last
 * @param alternativeAssetId of the two pictures around an autofix, the one that is not delivered, or null
 * @param qaReport the technical check's report as JSON, once it is there
 * @param provenance how its panel was drawn as JSON, when that is known
 * @param report what its panel shows of what was asked as JSON, when its engine says so
 * @param label its number as people read it, null where that is its place
 */
public record ShotWorkItem(
        int number,
        ShotId shotId,
        ShotDraft draft,
        Casting casting,
        int take,
        int takes,
        @Nullable Seed firstSeed,
        Seed seed,
        String inputHash,
        ShotStatus status,
        int attempts,
        boolean suspect,
        @Nullable UUID panelAssetId,
        @Nullable UUID promotedAssetId,
        @Nullable UUID alternativeAssetId,
        @Nullable Integer qaScore,
        @Nullable String qaReport,
        @Nullable String provenance,
        @Nullable String report,
        @Nullable Reason reason,
        @Nullable Instant finishedAt,
        @Nullable String label) {

    /**
     * The seed from which those of all takes are derived.
     *
     * @param project the seed of the whole sequence
     */
    public Seed firstSeed(Seed project) {
        return ShotSeeds.first(project, shotId, firstSeed);
    }
}
