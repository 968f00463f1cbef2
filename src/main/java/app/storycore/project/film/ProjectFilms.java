package app.storycore.project.film;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was chosen for films; reached only through a project whose owner was checked. */
interface ProjectFilms extends Repository<ProjectFilm, UUID> {

    ProjectFilm save(ProjectFilm film);

    Optional<ProjectFilm> findById(UUID projectId);
}
