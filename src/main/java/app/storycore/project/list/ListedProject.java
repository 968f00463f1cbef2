package app.storycore.project.list;

import app.storycore.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as lists know it; everything else of its row belongs to the project itself. */
@Entity
@Table(name = "project")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ListedProject {

    @Id
    private UUID id;

    private UUID ownerId;
    private String name;
    private Instant changedAt;
    private @Nullable Instant archivedAt;
    private @Nullable Instant templateAt;
    private @Nullable Instant deletedAt;
    private @Nullable UUID coverShotId;

    @SuppressWarnings("NullAway.Init")
    protected ListedProject() {}

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    ProjectEntry entry() {
        return new ProjectEntry(new ProjectId(id), name, archivedAt != null, templateAt != null);
    }
}
