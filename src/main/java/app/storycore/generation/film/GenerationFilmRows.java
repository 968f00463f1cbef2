package app.storycore.generation.film;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** How films of generations are made. */
interface GenerationFilmRows extends Repository<GenerationFilm, UUID> {

    GenerationFilm save(GenerationFilm film);

    Optional<GenerationFilm> findById(UUID generationId);
}
