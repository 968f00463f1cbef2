package app.storycore.project;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.MotionColumns;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.text.ShotTexts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One planned picture of a project. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Shot {

    @Id
    private UUID id;

    private UUID projectId;

    @Column(name = "shot_position")
    private int position;

    @Column(length = PromptRules.STORED_MAX)
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

    @Embedded
    private @Nullable MotionColumns motion;

    private int take;

    private @Nullable Long firstSeed;

    private @Nullable UUID sceneId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Shot() {}

    Shot(UUID projectId, int position, ShotDraft draft) {
        this.id = UUID.randomUUID();
        this.projectId = projectId;
        this.position = position;
        write(draft);
    }

    /** A deleted shot as it was. */
    Shot(UUID projectId, ShotInfo deleted, int position) {
        this(projectId, position, deleted.draft());
        this.id = deleted.id().value();
        this.take = deleted.take();
        this.firstSeed = number(deleted.firstSeed());
        this.sceneId = deleted.scene();
    }

    /** A shot that was made elsewhere. */
    Shot(UUID projectId, int position, NewShot sent) {
        this(projectId, position, sent.draft());
        this.take = sent.take();
        this.firstSeed = number(sent.firstSeed());
    }

    private static @Nullable Long number(@Nullable Seed seed) {
        return seed == null ? null : seed.value();
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    Optional<UUID> scene() {
        return Optional.ofNullable(sceneId);
    }

    Shot inScene(Optional<UUID> scene) {
        sceneId = scene.orElse(null);
        return this;
    }

    final void write(ShotDraft draft) {
        prompt = draft.prompt();
        durationMs = Math.toIntExact(draft.duration().toMillis());
        shotSize = draft.shotSize();
        cameraAngle = draft.cameraAngle();
        timeOfDay = draft.timeOfDay();
        mood = draft.mood();
        motion = new MotionColumns(draft.motion());
    }

    void take(int number) {
        take = number;
    }

    /** @param texts that are kept apart */
    ShotDraft draft(ShotTexts texts) {
        return new ShotDraft(
                prompt,
                Duration.ofMillis(durationMs),
                shotSize,
                cameraAngle,
                timeOfDay,
                mood,
                texts,
                MotionColumns.read(motion));
    }

    ShotInfo info(ShotTexts texts) {
        return new ShotInfo(
                new ShotId(id),
                position + 1,
                draft(texts),
                take,
                firstSeed == null ? null : new Seed(firstSeed),
                sceneId,
                version == null ? 0 : version);
    }
}
