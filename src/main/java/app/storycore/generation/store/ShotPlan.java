package app.storycore.generation.store;

import app.storycore.base.Seed;
import app.storycore.base.VisibleText;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.Casting;
import app.storycore.project.ShotDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a shot is drawn from: its text and its seeds, fixed when its generation starts, and the hash of all that together
 * with the engine.
 */
@Embeddable
class ShotPlan {

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

    @Column(updatable = false, length = 500_000)
    private @Nullable String castJson;

    @Column(updatable = false)
    private int take;

    @Column(updatable = false)
    private int takes;

    @Column(updatable = false)
    private @Nullable Long firstSeed;

    @Column(updatable = false)
    private long seed;

    private @Nullable String inputHash;

    @SuppressWarnings("NullAway.Init")
    protected ShotPlan() {}

    ShotPlan(NewGenerationShot fresh) {
        ShotDraft draft = fresh.draft();
        this.prompt = VisibleText.trim(draft.prompt());
        this.durationMs = Math.toIntExact(draft.duration().toMillis());
        this.shotSize = draft.shotSize();
        this.cameraAngle = draft.cameraAngle();
        this.timeOfDay = draft.timeOfDay();
        this.mood = draft.mood();
        this.castJson = fresh.casting().toJson();
        this.take = fresh.take();
        this.takes = fresh.takes();
        this.firstSeed = fresh.firstSeed() == null ? null : fresh.firstSeed().value();
        this.seed = fresh.seed().value();
        this.inputHash = fresh.inputHash();
    }

    ShotDraft draft() {
        return new ShotDraft(prompt, Duration.ofMillis(durationMs), shotSize, cameraAngle, timeOfDay, mood);
    }

    Casting casting() {
        return Casting.parse(castJson);
    }

    int take() {
        return take;
    }

    /** How many takes are drawn, the last of which is {@link #take}. */
    int takes() {
        return takes;
    }

    @Nullable
    Seed firstSeed() {
        return firstSeed == null ? null : new Seed(firstSeed);
    }

    Seed seed() {
        return new Seed(seed);
    }

    @Nullable
    String inputHash() {
        return inputHash;
    }

    /** Another engine draws the same. */
    void newHash(String hash) {
        inputHash = hash;
    }

    /** The hash, or empty when it is not known. */
    String knownHash() {
        return inputHash == null ? "" : inputHash;
    }
}
