package app.storycore.generation.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The version of a shot that its author chose. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class UsedVersion implements Persistable<UUID> {

    @Id
    private UUID shotId;

    private UUID projectId;
    private UUID panelAssetId;
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected UsedVersion() {}

    UsedVersion(UUID projectId, VersionId chosen, Instant chosenAt) {
        this.shotId = chosen.shotId().value();
        this.projectId = projectId;
        this.panelAssetId = chosen.picture();
        this.chosenAt = chosenAt;
    }

    @Override
    public UUID getId() {
        return shotId;
    }

    /** Only stored when there is none yet. */
    @Override
    public boolean isNew() {
        return true;
    }
}
