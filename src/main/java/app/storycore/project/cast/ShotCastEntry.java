package app.storycore.project.cast;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A shot names a member of the cast. */
@Entity
@Table(name = "shot_cast")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ShotCastEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID shotId;
    private UUID memberId;

    @SuppressWarnings("NullAway.Init")
    protected ShotCastEntry() {}

    ShotCastEntry(UUID projectId, UUID shotId, UUID memberId) {
        this.id = UUID.randomUUID();
        this.projectId = projectId;
        this.shotId = shotId;
        this.memberId = memberId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID shotId() {
        return shotId;
    }

    UUID memberId() {
        return memberId;
    }
}
