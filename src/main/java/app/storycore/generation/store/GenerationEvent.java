package app.storycore.generation.store;

import app.storycore.generation.GenerationStatus;
import app.storycore.generation.StatusChange;
import app.storycore.generation.reason.Reason;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One change of a status, with its reason; written once, never changed. */
@Entity
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class GenerationEvent implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID generationId;
    private long revision;
    private Instant happenedAt;

    @Convert(converter = EnumConverters.Status.class)
    private @Nullable GenerationStatus fromStatus;

    @Convert(converter = EnumConverters.Status.class)
    private GenerationStatus toStatus;

    @Embedded
    private StoredReason reason;

    @SuppressWarnings("NullAway.Init")
    protected GenerationEvent() {}

    GenerationEvent(Generation generation, @Nullable GenerationStatus from, Reason why, Instant now) {
        this.id = UUID.randomUUID();
        this.generationId = generation.id();
        this.revision = generation.revision();
        this.happenedAt = now;
        this.fromStatus = from;
        this.toStatus = generation.status();
        this.reason = StoredReason.of(why);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    public StatusChange change() {
        return new StatusChange(revision, happenedAt, fromStatus, toStatus, reason.why());
    }
}
