package app.storycore.project.ui;

import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.function.Consumer;

/** Name and style of a project, written where they stand, and what its shots come to. */
public final class ProjectHeading extends Div {

    private static final int STORE_AFTER_MS = 2_000;

    private final SaveState saveState;
    private final Consumer<String> rename;
    private final Consumer<VisualStyle> restyle;
    private final H1 title = new H1();
    private final TextField name = new TextField();
    private final Select<VisualStyle> style = new Select<>();
    private final Span summary = new Span();
    private String stored;
    private VisualStyle storedStyle;

    /**
     * @param rename stores a name, and may refuse it
     * @param restyle stores a style
     */
    public ProjectHeading(
            ProjectInfo project, SaveState saveState, Consumer<String> rename, Consumer<VisualStyle> restyle) {
        this.saveState = saveState;
        this.rename = rename;
        this.restyle = restyle;
        stored = project.name();
        storedStyle = project.style();

        addClassName("project-heading");
        title.addClassName("visually-hidden");
        title.setText(project.name());
        summary.addClassName("project-summary");
        configureName();
        configureStyle();

        add(title, name, summary, style, saveState);
    }

    /** Shows what the shots come to now. */
    public void show(Sequence sequence) {
        summary.setText(ProjectWords.summary(sequence.shots(), sequence.duration()));
    }

    /** Shows the project as it is stored now; a name that is being written stays. */
    public void show(ProjectInfo project) {
        boolean writing = !name.getValue().equals(stored);
        stored = project.name();
        title.setText(stored);
        if (!writing) {
            name.setValue(stored);
        }
        storedStyle = project.style();
        style.setValue(storedStyle);
    }

    /** Stores a name that is written and not stored yet. */
    public void store() {
        String written = name.getValue();
        if (!written.equals(stored)) {
            attempt(name, () -> {
                rename.accept(written);
                stored = written;
                title.setText(written);
            });
        }
    }

    private void configureName() {
        name.addClassName("project-name");
        name.setAriaLabel(getTranslation("project.name"));
        name.setMaxLength(ProjectService.NAME_MAX);
        name.setManualValidation(true);
        name.setValue(stored);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saveState.saving(name);
            }
        });
        name.getElement().addEventListener("focusout", event -> store());
        getElement().addEventListener("input", event -> store()).debounce(STORE_AFTER_MS, DebouncePhase.TRAILING);
    }

    private void configureStyle() {
        style.addClassName("project-style");
        style.setAriaLabel(getTranslation("project.style"));
        style.setItems(VisualStyle.values());
        style.setItemLabelGenerator(FilmWords::of);
        style.setValue(storedStyle);
        style.addValueChangeListener(change -> {
            if (change.getValue() != storedStyle) {
                attempt(style, () -> {
                    restyle.accept(change.getValue());
                    storedStyle = change.getValue();
                });
            }
        });
    }

    private void attempt(Object what, Runnable work) {
        try {
            work.run();
            saveState.saved(what);
        } catch (ProjectRejectedException refused) {
            saveState.notSaved(what, ProjectWords.of(refused.reason()));
        } catch (NotFoundException gone) {
            saveState.notSaved(what, getTranslation("project.save.gone"));
        }
    }
}
