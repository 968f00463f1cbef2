package app.storycore.project;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** One storyboard of one account; a deleted one is out of reach here, and found only where it can be restored. */
@Entity
@SQLRestriction("deleted_at is null")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Project {

    @Id
    private UUID id;

    private UUID ownerId;
    private String name;

    @Enumerated(EnumType.STRING)
    private VisualStyle style;

    @Enumerated(EnumType.STRING)
    private AspectRatio aspect;

    private long seed;
    private @Nullable String engine;

    @Column(length = ProjectService.NEGATIVE_PROMPT_MAX)
    private String negativePrompt;

    private int shots;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(UUID ownerId, String name, VisualStyle style, Seed seed, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.name = name;
        this.style = style;
        this.aspect = AspectRatio.WIDESCREEN;
        this.seed = seed.value();
        this.negativePrompt = "";
        this.createdAt = now;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    void rename(String newName, Instant now) {
        name = newName;
        touch(now);
    }

    void drawIn(VisualStyle newStyle, Instant now) {
        style = newStyle;
        touch(now);
    }

    void frameIn(AspectRatio newAspect, Instant now) {
        aspect = newAspect;
        touch(now);
    }

    /** @param newEngine an engine id, or null for the one that needs nothing */
    void drawBy(@Nullable String newEngine, Instant now) {
        engine = newEngine;
        touch(now);
    }

    String negativePrompt() {
        return negativePrompt;
    }

    void avoid(String newNegativePrompt, Instant now) {
        negativePrompt = newNegativePrompt;
        touch(now);
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    /** Counts its shots, for the quota of its owner. */
    void holds(int shotCount) {
        shots = shotCount;
    }

    /** Every change of the project or its shots passes here, so that two at once are noticed by the version. */
    void touch(Instant now) {
        changedAt = now.isAfter(changedAt) ? now : changedAt.plusNanos(1000);
    }
}
