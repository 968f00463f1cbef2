package app.storycore.generation;

import app.storycore.account.AccountId;
import app.storycore.base.film.AspectRatio;
import app.storycore.engine.EngineWait;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One generation at one moment, flat, for everybody who shows it.
 *
 * @param stage null before the first one began
 * @param permille whole progress, 0 to 1000, never falling; 1000 only when complete
 * @param currentShot from 1, the shot in work in the stages that go by shot; 0 otherwise
 * @param shotsInWork how many are being drawn at this moment
 * @param made shots drawn in this generation
 * @param reused shots whose panel was taken from an earlier one
 * @param withMisses panels, made or reused, that miss something of what was asked
 * @param aspect the frame of its pictures
 * @param queuePlace from 1 while queued, 0 otherwise
 * @param engineName what people call its engine
 * @param worked time spent at work in earlier runs, before a pause or a restart
 * @param runningSince start of the present run, null while nobody works on it
 * @param expectedStart when it will probably get its turn, null unless queued
 * @param expectedEnd when it will probably be complete, null when nothing is known yet, it is paused, or a
 *     server that it needs does not answer
 * @param waiting what its shots wait for, null while any of them gets on
 * @param reason why it is where it is
 * @param retryOf the ended generation whose panels it took over, or null
 * @param seen whether its owner has seen how it ended
 * @param revision grows by one with every stored change
 */
public record GenerationSnapshot(
        GenerationId id,
        ProjectId projectId,
        AccountId ownerId,
        String projectName,
        GenerationStatus status,
        @Nullable Stage stage,
        int permille,
        int currentShot,
        int shotsInWork,
        int totalShots,
        int made,
        int reused,
        int failed,
        int withMisses,
        AspectRatio aspect,
        int queuePlace,
        Priority priority,
        String engine,
        String engineName,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant heartbeatAt,
        Duration worked,
        @Nullable Instant runningSince,
        @Nullable Instant expectedStart,
        @Nullable Instant expectedEnd,
        @Nullable EngineWait waiting,
        @Nullable Reason reason,
        @Nullable GenerationId retryOf,
        boolean seen,
        @Nullable UUID sheetAssetId,
        @Nullable UUID packageAssetId,
        @Nullable UUID pdfAssetId,
        @Nullable UUID animaticAssetId,
        long revision) {

    /** Without a heartbeat for longer than this, nobody works on it any more. */
    public static final Duration STALLED_AFTER = Duration.ofMinutes(5);

    /** Shots that need no work any more. */
    public int shotsDone() {
        return made + reused + failed;
    }

    /** Shots that have a panel. */
    public int panels() {
        return made + reused;
    }

    /** Whole percent, rounded down. */
    public int percent() {
        return permille / 10;
    }

    /** Whether somebody should be working on it and has not been heard of for more than {@link #STALLED_AFTER}. */
    public boolean isStalled(Instant now) {
        return isStalled(status, heartbeatAt, now);
    }

    public static boolean isStalled(GenerationStatus status, @Nullable Instant heartbeatAt, Instant now) {
        return status.isWorking()
                && heartbeatAt != null
                && Duration.between(heartbeatAt, now).compareTo(STALLED_AFTER) > 0;
    }

    /** Whether it belongs to the active list. */
    public boolean isActive(Instant now) {
        return status.isActive() && !isStalled(now);
    }

    /** Whether it has ended and its owner does not know yet. */
    public boolean isUnseenOutcome() {
        return status.isTerminal() && !seen;
    }

    /**
     * Whether a reader who knows {@code other} goes on with this one: a state of the same generation that is not older,
     * or a generation that was not submitted before it. What was done stays done, in whatever order changes come in.
     */
    public boolean supersedes(GenerationSnapshot other) {
        if (!id.equals(other.id)) {
            return !submittedAt.isBefore(other.submittedAt);
        }
        return revision > other.revision || revision == other.revision && permille >= other.permille;
    }

    /** The same with a little more progress; the whole percent stays, since only what is stored may raise it. */
    public GenerationSnapshot withProgressInside(int morePermille) {
        int shown = Math.clamp(morePermille, permille, percent() * 10 + 9);
        return new GenerationSnapshot(
                id,
                projectId,
                ownerId,
                projectName,
                status,
                stage,
                shown,
                currentShot,
                shotsInWork,
                totalShots,
                made,
                reused,
                failed,
                withMisses,
                aspect,
                queuePlace,
                priority,
                engine,
                engineName,
                submittedAt,
                startedAt,
                endedAt,
                heartbeatAt,
                worked,
                runningSince,
                expectedStart,
                expectedEnd,
                waiting,
                reason,
                retryOf,
                seen,
                sheetAssetId,
                packageAssetId,
                pdfAssetId,
                animaticAssetId,
                revision);
    }
}
