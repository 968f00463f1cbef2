package app.storycore.generation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Which shot of which generation has the newest panel of a project's shot. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
public class NewestPanel implements Persistable<UUID> {

    @Id
    private UUID shotId;

    private UUID projectId;
    private UUID generationId;

    @Column(name = "shot_number")
    private int number;

    @SuppressWarnings("NullAway.Init")
    protected NewestPanel() {}

    NewestPanel(UUID shotId, UUID projectId, UUID generationId, int number) {
        this.shotId = shotId;
        this.projectId = projectId;
        this.generationId = generationId;
        this.number = number;
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
