package app.storycore.generation.ui.results;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.project.ProjectId;
import app.storycore.project.film.FilmSettingsService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is chosen for the films of one page's project, for all parts of that page. */
public final class OpenFilms {

    private final FilmSettingsService settings;
    private final GenerationFilms films;
    private final AccountId ownerId;
    private final Map<ProjectId, FilmSettings> chosen = new HashMap<>();
    private final Map<GenerationId, FilmSettings> made = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public OpenFilms(FilmSettingsService settings, GenerationFilms films, AccountId ownerId) {
        this.settings = settings;
        this.films = films;
        this.ownerId = ownerId;
    }

    /** What was chosen for the project of a generation. */
    FilmSettings chosen(GenerationSnapshot generation) {
        return chosen.computeIfAbsent(generation.projectId(), id -> settings.of(id, ownerId));
    }

    /** Whether the film of a generation was made otherwise than is chosen by now. */
    boolean isOther(GenerationSnapshot generation) {
        return !chosen(generation).equals(made.computeIfAbsent(generation.id(), films::of));
    }

    /** Reads what somebody else may have chosen meanwhile. */
    FilmSettings readAgain(GenerationSnapshot generation) {
        chosen.remove(generation.projectId());
        return chosen(generation);
    }

    /** @throws NotFoundException when the project is gone */
    void choose(GenerationSnapshot generation, FilmSettings now) {
        settings.choose(generation.projectId(), ownerId, now);
        chosen.put(generation.projectId(), now);
        listeners.forEach(Runnable::run);
    }

    /** From now on {@code listener} is told when something else is chosen on this page. */
    void whenChosen(Runnable listener) {
        listeners.add(listener);
    }
}
