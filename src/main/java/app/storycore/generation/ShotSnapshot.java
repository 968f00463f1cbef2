package app.storycore.generation;

import app.storycore.generation.reason.Reason;
import app.storycore.project.ShotId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a generation at one moment.
 *
 * @param number from 1, its place in the generation's sequence
 * @param shotId the project's shot it was taken from; that one may have been deleted since
 * @param attempts started so far
 * @param permille how far the attempt in work is, 0 to 1000
 * @param thumbnailAssetId small picture for lists, present with the panel
 * @param promotedAssetId the delivered picture, present after promotion
 * @param score quality 0 to 100, present after the quality check
 * @param reason why it failed or is tried again
 */
public record ShotSnapshot(
        GenerationId generationId,
        int number,
        ShotId shotId,
        ShotStatus status,
        int attempts,
        int permille,
        @Nullable UUID thumbnailAssetId,
        @Nullable UUID panelAssetId,
        @Nullable UUID promotedAssetId,
        @Nullable Integer score,
        @Nullable Reason reason) {}
