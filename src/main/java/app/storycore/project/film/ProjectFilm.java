package app.storycore.project.film;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was chosen for the film of a project. */
@Entity
@Table(name = "project_film")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ProjectFilm {

    @Id
    private UUID projectId;

    private String settings;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProjectFilm() {}

    ProjectFilm(UUID projectId, String settings) {
        this.projectId = projectId;
        this.settings = settings;
    }

    String settings() {
        return settings;
    }

    void choose(String now) {
        settings = now;
    }
}
