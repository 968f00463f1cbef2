package app.storycore.generation;

import app.storycore.engine.PanelReport;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ShotId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a generation at one moment.
 *
 * @param number from 1, its place in the generation's sequence
 * @param shotId the project's shot it was taken from; that one may have been deleted since
 * @param attempts started so far
 * @param permille how far the attempt in work is, 0 to 1000
 * @param startedAt when the attempt in work began; null when none is, or where only its progress is told
 * @param thumbnailAssetId small picture for lists, present with the panel
 * @param promotedAssetId the delivered picture, present after promotion
 * @param score quality 0 to 100, present after the technical check
 * @param deviations what its panel shows otherwise than asked, null when nothing is known of that
 * @param reason why it failed or is tried again
 * @param label its number as people read it, null where that is its place
 */
public record ShotSnapshot(
        GenerationId generationId,
        int number,
        ShotId shotId,
        ShotStatus status,
        int attempts,
        int permille,
        @Nullable Instant startedAt,
        @Nullable UUID thumbnailAssetId,
        @Nullable UUID panelAssetId,
        @Nullable UUID promotedAssetId,
        @Nullable Integer score,
        @Nullable PanelReport deviations,
        @Nullable Reason reason,
        @Nullable String label) {

    /** Whose panel shows what was asked, as far as anybody knows. */
    public ShotSnapshot(
            GenerationId generationId,
            int number,
            ShotId shotId,
            ShotStatus status,
            int attempts,
            int permille,
            @Nullable Instant startedAt,
            @Nullable UUID thumbnailAssetId,
            @Nullable UUID panelAssetId,
            @Nullable UUID promotedAssetId,
            @Nullable Integer score,
            @Nullable Reason reason) {
        this(
                generationId,
                number,
                shotId,
                status,
                attempts,
                permille,
                startedAt,
                thumbnailAssetId,
                panelAssetId,
                promotedAssetId,
                score,
                null,
                reason,
                null);
    }

    /** Its number as people read it. */
    public String shownNumber() {
        return label == null ? Integer.toString(number) : label;
    }

    /** How much of what was asked its panel misses. */
    public int misses() {
        return deviations == null ? 0 : deviations.misses();
    }

    /** The same, with what is known of the start of the attempt when this one tells only its progress. */
    public ShotSnapshot goingOnFrom(ShotSnapshot before) {
        boolean same =
                status == ShotStatus.RUNNING && before.status == status && before.generationId.equals(generationId);
        return startedAt == null && same ? startedAt(before.startedAt) : this;
    }

    private ShotSnapshot startedAt(@Nullable Instant instant) {
        return new ShotSnapshot(
                generationId,
                number,
                shotId,
                status,
                attempts,
                permille,
                instant,
                thumbnailAssetId,
                panelAssetId,
                promotedAssetId,
                score,
                deviations,
                reason,
                label);
    }
}
