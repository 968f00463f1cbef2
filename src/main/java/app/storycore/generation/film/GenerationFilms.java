package app.storycore.generation.film;

import app.storycore.base.Transactions;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationId;
import org.springframework.stereotype.Component;

/** Keeps with each generation how its film is made, as its project had it when it started. */
@Component
public class GenerationFilms {

    private final GenerationFilmRows rows;
    private final Transactions transactions;

    GenerationFilms(GenerationFilmRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Called in the transaction that makes the generation. */
    public void keep(GenerationId generationId, FilmSettings settings) {
        if (!settings.equals(FilmSettings.DEFAULT)) {
            rows.save(new GenerationFilm(generationId.value(), settings.code()));
        }
    }

    /** How the film of a generation is made; for one whose owner was checked. */
    public FilmSettings of(GenerationId generationId) {
        return transactions
                .read(() -> rows.findById(generationId.value()))
                .flatMap(film -> FilmSettings.parse(film.settings()))
                .orElse(FilmSettings.DEFAULT);
    }
}
