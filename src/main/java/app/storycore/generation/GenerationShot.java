package app.storycore.generation;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A shot as it was when its generation started, and what became of it. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that only queries read
class GenerationShot {

    @Id
    private UUID id;

    UUID generationId;

    @Column(name = "shot_number")
    int number;

    UUID shotId;

    @Column(length = 10_000)
    private String prompt;

    private int durationMs;

    @Enumerated(EnumType.STRING)
    private @Nullable ShotSize shotSize;

    @Enumerated(EnumType.STRING)
    private @Nullable CameraAngle cameraAngle;

    @Enumerated(EnumType.STRING)
    private @Nullable TimeOfDay timeOfDay;

    @Enumerated(EnumType.STRING)
    private @Nullable Mood mood;

    private long seed;

    @Convert(converter = StoredEnums.Shot.class)
    ShotStatus status;

    int attempts;
    int takedowns;

    @Nullable
    Instant retryAt;

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

    GenerationShot(UUID generationId, ShotInfo shot, Seed seed) {
        ShotDraft draft = shot.draft();
        this.id = UUID.randomUUID();
        this.generationId = generationId;
        this.number = shot.number();
        this.shotId = shot.id();
        this.prompt = draft.prompt().strip();
        this.durationMs = Math.toIntExact(draft.duration().toMillis());
        this.shotSize = draft.shotSize();
        this.cameraAngle = draft.cameraAngle();
        this.timeOfDay = draft.timeOfDay();
        this.mood = draft.mood();
        this.seed = seed.value();
        this.status = ShotStatus.PENDING;
    }

    PlannedShot planned() {
        ShotDraft draft = new ShotDraft(prompt, Duration.ofMillis(durationMs), shotSize, cameraAngle, timeOfDay, mood);
        return new PlannedShot(
                number,
                shotId,
                draft,
                new Seed(seed),
                status,
                attempts,
                panelAssetId,
                promotedAssetId,
                qaScore,
                qaReport,
                reason,
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
                reason);
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
