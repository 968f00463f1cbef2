package app.storycore.generation;

import app.storycore.base.Seed;
import app.storycore.project.ShotDraft;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shot of a generation as its workers need it.
 *
 * @param number from 1
 * @param draft what was written when the generation started
 * @param suspect whether it was in work at so many losses of its runner that the next one is its last
 * @param qaReport the quality check's report as JSON, once it is there
 */
public record PlannedShot(
        int number,
        UUID shotId,
        ShotDraft draft,
        Seed seed,
        ShotStatus status,
        int attempts,
        boolean suspect,
        @Nullable UUID panelAssetId,
        @Nullable UUID promotedAssetId,
        @Nullable Integer qaScore,
        @Nullable String qaReport,
        @Nullable String reason,
        @Nullable Instant finishedAt) {}
