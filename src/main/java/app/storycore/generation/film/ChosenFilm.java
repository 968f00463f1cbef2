package app.storycore.generation.film;

import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A film of a generation that was made when somebody asked. */
@Entity
@IdClass(ChosenFilm.Key.class)
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ChosenFilm implements Persistable<ChosenFilm.Key> {

    /** A generation has one of each choice. */
    record Key(UUID generationId, String settings) {}

    @Id
    private UUID generationId;

    @Id
    private String settings;

    private String fingerprint;
    private UUID assetId;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ChosenFilm() {}

    ChosenFilm(GenerationId generationId, FilmSettings settings, String fingerprint, UUID assetId, Instant madeAt) {
        this.generationId = generationId.value();
        this.settings = settings.code();
        this.fingerprint = fingerprint;
        this.assetId = assetId;
        this.madeAt = madeAt;
    }

    UUID assetId() {
        return assetId;
    }

    boolean isOf(String pictures) {
        return fingerprint.equals(pictures);
    }

    @Override
    public Key getId() {
        return new Key(generationId, settings);
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
