package app.storycore.generation;

import app.storycore.base.Seed;
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
 * @param take 0, or the number of the take that was asked for
 * @param firstSeed from which the seeds of its takes are derived, null when it follows from the shot's id
 * @param inputHash of everything its panel depends on, empty when it is not known
 * @param suspect whether it was in work at so many losses of its runner that the next one is its last
 * @param alternativeAssetId of the two pictures around an autofix, the one that is not delivered, or null
 * @param qaReport the quality check's report as JSON, once it is there
 */
public record ShotWorkItem(
        int number,
        ShotId shotId,
        ShotDraft draft,
        int take,
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
        @Nullable Reason reason,
        @Nullable Instant finishedAt) {

    /**
     * The seed from which those of all takes are derived.
     *
     * @param project the seed of the whole sequence
     */
    public Seed firstSeed(Seed project) {
        return ShotSeeds.first(project, shotId, firstSeed);
    }
}
