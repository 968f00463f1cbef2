package app.storycore.project.cast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A stored file that shows a character or a place. */
@Entity
class CastPicture implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID memberId;
    private UUID assetId;

    @Column(name = "picture_position")
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected CastPicture() {}

    CastPicture(UUID memberId, UUID assetId, int position) {
        this.id = UUID.randomUUID();
        this.memberId = memberId;
        this.assetId = assetId;
        this.position = position;
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

    UUID memberId() {
        return memberId;
    }

    UUID assetId() {
        return assetId;
    }

    int position() {
        return position;
    }
}
