package app.storycore.generation.film;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** How the film of a generation is made, where it is not the usual one. */
@Entity
@Table(name = "generation_film")
class GenerationFilm implements Persistable<UUID> {

    @Id
    private UUID generationId;

    private String settings;

    @SuppressWarnings("NullAway.Init")
    protected GenerationFilm() {}

    GenerationFilm(UUID generationId, String settings) {
        this.generationId = generationId;
        this.settings = settings;
    }

    String settings() {
        return settings;
    }

    @Override
    public UUID getId() {
        return generationId;
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
