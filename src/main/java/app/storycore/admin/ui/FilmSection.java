package app.storycore.admin.ui;

import app.storycore.account.AccountId;
import app.storycore.admin.FilmCheck;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.SettingsSection;
import app.storycore.delivery.video.FilmProblem;
import app.storycore.delivery.video.FilmProgram;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** The program that makes films, or what it lacks; asked beside the page, since the first answer takes a while. */
final class FilmSection extends Composite<SettingsSection> {

    private final FilmCheck films;
    private final AccountId administratorId;
    private final FactList facts = new FactList();
    private final Paragraph words = new Paragraph();
    private final BackgroundQuery<FilmProgram> backgroundQuery = new BackgroundQuery<>(this, this::show);

    FilmSection(FilmCheck films, AccountId administratorId) {
        this.films = films;
        this.administratorId = administratorId;
    }

    @Override
    protected SettingsSection initContent() {
        words.setText(getTranslation("system.film.working"));
        words.getElement().setAttribute("role", "status");
        return new SettingsSection(getTranslation("system.film"), getTranslation("system.film.text"), words, facts);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        backgroundQuery.ask(() -> films.look(administratorId));
    }

    private void show(FilmProgram program) {
        switch (program) {
            case FilmProgram.Ready ready -> {
                words.setText(getTranslation("system.film.ready"));
                facts.show("system.film.path", ready.path());
                facts.show("system.film.version", ready.version() == null ? "?" : ready.version());
                facts.show("system.film.encoder", ready.encoder());
            }
            case FilmProgram.Missing missing -> {
                words.addClassName("door-error");
                words.setText(
                        getTranslation(key(missing.problem()), missing.details().toArray()));
            }
        }
    }

    private static String key(FilmProblem problem) {
        return switch (problem) {
            case NOT_FOR_THIS_PLATFORM -> "system.film.problem.NOT_FOR_THIS_PLATFORM";
            case NOT_EXECUTABLE -> "system.film.problem.NOT_EXECUTABLE";
            case NO_ENCODER -> "system.film.problem.NO_ENCODER";
            case FAILED -> "system.film.problem.FAILED";
            case NOT_A_FILM -> "system.film.problem.NOT_A_FILM";
        };
    }
}
