package app.storycore.project.list;

import app.storycore.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a list of projects. */
public record ProjectEntry(ProjectId id, String name, boolean archived) {

    static ProjectEntry of(UUID id, String name, @Nullable Instant archivedAt) {
        return new ProjectEntry(new ProjectId(id), name, archivedAt != null);
    }
}
