package app.storycore.project.film;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Remembers for each project how its film is made.
 *
 * @see "src/site/markdown/decisions/0077-what-moves-in-a-film.md"
 */
@Service
public class FilmSettingsService {

    private final ProjectService projects;
    private final ProjectFilms films;
    private final Transactions transactions;

    FilmSettingsService(ProjectService projects, ProjectFilms films, Transactions transactions) {
        this.projects = projects;
        this.films = films;
        this.transactions = transactions;
    }

    /** What was chosen last; what a newer version has stored and this one does not know counts as nothing. */
    public FilmSettings of(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            return films.findById(projectId.value())
                    .flatMap(film -> FilmSettings.parse(film.settings()))
                    .orElse(FilmSettings.DEFAULT);
        });
    }

    /**
     * Remembers a choice.
     *
     * @throws app.storycore.base.NotFoundException when the owner has no such project
     */
    public void choose(ProjectId projectId, AccountId ownerId, FilmSettings settings) {
        transactions.writeOnly(() -> {
            projects.get(projectId, ownerId);
            keep(projectId.value(), settings);
        });
    }

    /** Called in the transaction that makes a copy of a project. */
    public void copy(ProjectId original, ProjectId copy, AccountId ownerId) {
        FilmSettings settings = of(original, ownerId);
        if (!settings.equals(FilmSettings.DEFAULT)) {
            choose(copy, ownerId, settings);
        }
    }

    private void keep(UUID projectId, FilmSettings settings) {
        films.findById(projectId)
                .ifPresentOrElse(
                        film -> film.choose(settings.code()),
                        () -> films.save(new ProjectFilm(projectId, settings.code())));
    }
}
