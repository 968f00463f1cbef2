package app.storycore.generation;

import app.storycore.base.Seed;
import app.storycore.base.VisibleText;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shot as it was when its generation started, and what became of it. */
@Entity
@IdClass(GenerationShot.Key.class)
@SuppressWarnings("UnusedVariable") // columns that only queries read
class GenerationShot {

    /** A shot is known by its place in its generation. */
    record Key(UUID generationId, int number) {}

    @Id
    UUID generationId;

    @Id
    @Column(name = "shot_number")
    int number;

    @Column(updatable = false)
    UUID shotId;

    @Column(updatable = false, length = 10_000)
    private String prompt;

    @Column(updatable = false)
    private int durationMs;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable ShotSize shotSize;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable CameraAngle cameraAngle;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable TimeOfDay timeOfDay;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable Mood mood;

    @Column(updatable = false)
    private int take;

    @Column(updatable = false)
    private @Nullable Long firstSeed;

    @Column(updatable = false)
    private long seed;

    @Convert(converter = EnumConverters.Shot.class)
    ShotStatus status;

    int attempts;
    int takedowns;

    @Nullable
    Instant retryAt;

    @Column(updatable = false)
    @Nullable
    String inputHash;

    @Column(length = Generation.REASON_MAX)
    @Nullable
    String reason;

    @Nullable
    UUID panelAssetId;

    @Nullable
    UUID thumbnailAssetId;

    @Nullable
    UUID promotedAssetId;

    @Nullable
    UUID alternativeAssetId;

    @Nullable
    Integer qaScore;

    @Column(length = 4000)
    @Nullable
    String qaReport;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GenerationShot() {}

    GenerationShot(UUID generationId, PanelPlan plan) {
        ShotDraft draft = plan.draft();
        this.generationId = generationId;
        this.number = plan.number();
        this.shotId = plan.shotId();
        this.prompt = VisibleText.trim(draft.prompt());
        this.durationMs = Math.toIntExact(draft.duration().toMillis());
        this.shotSize = draft.shotSize();
        this.cameraAngle = draft.cameraAngle();
        this.timeOfDay = draft.timeOfDay();
        this.mood = draft.mood();
        this.take = plan.take();
        this.firstSeed = plan.firstSeed() == null ? null : plan.firstSeed().value();
        this.seed = plan.seed().value();
        this.inputHash = plan.inputHash();
        this.status = ShotStatus.PENDING;
    }

    /**
     * Takes the panel of an earlier generation over.
     *
     * @param judgedAlike whether it stands behind the same shot as there, so that what was found there still holds
     */
    void reuse(GenerationShot earlier, boolean judgedAlike, Instant now) {
        status = ShotStatus.REUSED;
        panelAssetId = earlier.panelAssetId;
        thumbnailAssetId = earlier.thumbnailAssetId;
        finishedAt = now;
        if (judgedAlike) {
            promotedAssetId = earlier.promotedAssetId;
            alternativeAssetId = earlier.alternativeAssetId;
            qaScore = earlier.qaScore;
            qaReport = earlier.qaReport;
        }
    }

    /** Takes over what became of it elsewhere. */
    void arrive(ShotWorkItem drawn, @Nullable UUID thumbnail, Instant now) {
        status = drawn.status();
        reason = drawn.reason();
        panelAssetId = drawn.panelAssetId();
        thumbnailAssetId = thumbnail;
        promotedAssetId = drawn.promotedAssetId();
        alternativeAssetId = drawn.alternativeAssetId();
        qaScore = drawn.qaScore();
        qaReport = drawn.qaReport();
        finishedAt = now;
    }

    /** This shot as it is taken over by a later generation. */
    PanelPlan takenOver() {
        return new PanelPlan(number, shotId, draft(), take, firstSeed(), new Seed(seed), hash(), this);
    }

    private @Nullable Seed firstSeed() {
        return firstSeed == null ? null : new Seed(firstSeed);
    }

    private String hash() {
        return inputHash == null ? "" : inputHash;
    }

    private ShotDraft draft() {
        return new ShotDraft(prompt, Duration.ofMillis(durationMs), shotSize, cameraAngle, timeOfDay, mood);
    }

    ShotDetails record() {
        return new ShotDetails(planned(), snapshot(0), ShotQuality.parse(qaReport), alternativeAssetId);
    }

    ShotWorkItem planned() {
        return new ShotWorkItem(
                number,
                shotId,
                draft(),
                take,
                firstSeed(),
                new Seed(seed),
                hash(),
                status,
                attempts,
                takedowns >= InterruptedShots.TAKEDOWNS_MAX - 1,
                panelAssetId,
                promotedAssetId,
                alternativeAssetId,
                qaScore,
                qaReport,
                Reasons.shownIfAny(reason),
                finishedAt);
    }

    ShotSnapshot snapshot(int permille) {
        return new ShotSnapshot(
                generationId,
                number,
                shotId,
                status,
                attempts,
                permille,
                thumbnailAssetId,
                panelAssetId,
                promotedAssetId,
                qaScore,
                Reasons.shownIfAny(reason));
    }

    ShotAtStart drafted(int permille) {
        return new ShotAtStart(snapshot(permille), draft());
    }

    /** Back to waiting; an attempt that the machine broke off uses up none. */
    void putBack(boolean takenDown) {
        status = ShotStatus.PENDING;
        attempts = Math.max(0, attempts - 1);
        takedowns += takenDown ? 1 : 0;
        startedAt = null;
        retryAt = null;
    }
}
