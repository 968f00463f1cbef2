package app.storycore.generation.ui.results;

import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentLinks;
import org.jspecify.annotations.Nullable;

/** Addresses of films, and of packages with them, that a generation has not made itself. */
final class FilmLinks {

    /** The mark of files that show the generation's own pictures. */
    private static final String OWN_PICTURES = "own";

    private FilmLinks() {}

    /** Whether something else is chosen for the film than the generation was started with. */
    static boolean isOther(GenerationSnapshot generation, @Nullable OpenFilms films) {
        return films != null
                && generation.status().isTerminal()
                && generation.animaticAssetId() != null
                && films.isOther(generation);
    }

    /** The film as it is chosen for the project. */
    static String of(GenerationSnapshot generation, @Nullable String mark, @Nullable OpenFilms films) {
        return films == null
                ? DocumentLinks.current(generation.id(), OutputFile.ANIMATIC, mark == null ? OWN_PICTURES : mark)
                : of(generation, OutputFile.ANIMATIC, mark, films.chosen(generation));
    }

    static String of(GenerationSnapshot generation, OutputFile kind, @Nullable String mark, FilmSettings film) {
        return DocumentLinks.current(generation.id(), kind, mark == null ? OWN_PICTURES : mark, film);
    }
}
