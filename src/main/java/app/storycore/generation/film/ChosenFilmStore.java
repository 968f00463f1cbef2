package app.storycore.generation.film;

import app.storycore.asset.AssetRelease;
import app.storycore.base.Transactions;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Remembers the films that were made when somebody asked, one of each choice, the last few of each generation. Somebody who
 * asks for another one takes none away from those who asked before.
 */
@Component
public class ChosenFilmStore {

    /** Films of one generation that are kept. */
    static final int KEPT = 6;

    private final ChosenFilms films;
    private final AssetRelease release;
    private final Transactions transactions;
    private final Clock clock;

    ChosenFilmStore(ChosenFilms films, AssetRelease release, Transactions transactions, Clock clock) {
        this.films = films;
        this.release = release;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The stored file of a film of these pictures; for a generation whose owner was checked.
     *
     * @param fingerprint of the pictures
     */
    public Optional<UUID> find(GenerationId generationId, FilmSettings settings, String fingerprint) {
        return transactions
                .read(() -> films.findById(new ChosenFilm.Key(generationId.value(), settings.code())))
                .filter(film -> film.isOf(fingerprint))
                .map(ChosenFilm::assetId);
    }

    /** Keeps a stored file in the place of the one of other pictures, and lets go of the oldest beyond {@link #KEPT}. */
    public void keep(GenerationId generationId, FilmSettings settings, String fingerprint, UUID asset) {
        transactions.writeOnly(() -> {
            ChosenFilm fresh = new ChosenFilm(generationId, settings, fingerprint, asset, clock.instant());
            List<ChosenFilm> others = new ArrayList<>(films.findByGenerationIdOrderByMadeAt(generationId.value()));
            List<UUID> gone = others.stream()
                    .filter(film -> film.getId().equals(fresh.getId()))
                    .map(ChosenFilm::assetId)
                    .collect(Collectors.toCollection(ArrayList::new));
            others.removeIf(film -> film.getId().equals(fresh.getId()));
            others.stream()
                    .limit(Math.max(0, others.size() + 1 - KEPT))
                    .map(ChosenFilm::assetId)
                    .forEach(gone::add);
            if (!gone.isEmpty()) {
                films.forget(generationId.value(), gone);
                release.releaseAfterCommit(gone);
            }
            films.save(fresh);
        });
    }
}
