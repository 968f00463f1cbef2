package app.storycore.project.ui;

import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import app.storycore.base.ui.Toast;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.edit.BrowserDrafts;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.edit.SequenceSummary;
import app.storycore.project.ui.edit.UnsavedText;
import app.storycore.project.ui.words.FilmText;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Name and style of a project, written where they stand, and what its shots come to. */
public final class ProjectHeading extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectHeading.class);
    private static final int STORE_AFTER_MS = 2_000;
    private static final String NAME = "NAME";
    private static final String STYLE = "STYLE";

    private final SaveIndicator saveIndicator;
    private final Consumer<String> rename;
    private final Consumer<VisualStyle> restyle;
    private final H1 title = new H1();
    private final TextField name = new TextField();
    private final Select<VisualStyle> style = new Select<>();
    private final Span summary = new Span();
    private final BrowserDrafts drafts;
    private String stored;
    private VisualStyle storedStyle;

    /**
     * @param rename stores a name, and may refuse it
     * @param restyle stores a style
     * @param choices of how it is drawn
     */
    public ProjectHeading(
            ProjectInfo project,
            SaveIndicator saveIndicator,
            Consumer<String> rename,
            Consumer<VisualStyle> restyle,
            Component... choices) {
        this.saveIndicator = saveIndicator;
        this.rename = rename;
        this.restyle = restyle;
        drafts = new BrowserDrafts(project.id());
        stored = project.name();
        storedStyle = project.style();

        addClassName("project-heading");
        title.addClassName("visually-hidden");
        WrittenText.shownIn(title).setText(project.name());
        WrittenText.writtenIn(name);
        summary.addClassName("project-summary");
        configureName();
        configureStyle();

        add(title, name, summary, style);
        add(choices);
        add(saveIndicator);
    }

    /** Shows what the shots come to now. */
    public void show(SequenceSummary sequenceSummary) {
        summary.setText(ProjectText.summary(sequenceSummary.shots(), sequenceSummary.duration()));
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

    /** Stores name and style where they are written and not stored yet. */
    public void store() {
        storeName();
        storeStyle();
    }

    /**
     * Takes in what was typed and never reached the server, unless it was changed meanwhile.
     *
     * @return the fields that have something again which was not stored, each named
     */
    public List<String> takeIn(List<UnsavedText> texts) {
        List<String> restored = new ArrayList<>();
        for (UnsavedText text : texts) {
            if (text.shotId() == null && !text.isOfCast()) {
                switch (text.field()) {
                    case NAME -> restored.addAll(takeInName(text));
                    case STYLE -> restored.addAll(takeInStyle(text));
                    default -> drafts.discarded(null, text.field());
                }
            }
        }
        return restored;
    }

    private List<String> takeInName(UnsavedText text) {
        if (!name.getValue().equals(stored)) {
            return List.of();
        } else if (text.value().equals(stored)) {
            drafts.stored(null, NAME, text.value());
            return List.of();
        } else if (text.over() != null && !text.over().equals(stored)) {
            Toast.problem(getTranslation("project.drafts.changed.name", text.value()));
            drafts.discarded(null, NAME);
            return List.of();
        }
        name.setValue(text.value());
        storeName();
        return List.of(getTranslation("project.name"));
    }

    private List<String> takeInStyle(UnsavedText text) {
        VisualStyle[] all = VisualStyle.values();
        boolean known = text.value().matches("[1-9]") && Integer.parseInt(text.value()) <= all.length;
        boolean changed = text.over() != null && !text.over().equals(styleKey());
        if (!known || changed || text.value().equals(styleKey())) {
            drafts.stored(null, STYLE, text.value());
            return List.of();
        }
        style.setValue(all[Integer.parseInt(text.value()) - 1]);
        return List.of(getTranslation("project.style"));
    }

    /** The name that a browser has for the style that is chosen. */
    private String styleKey() {
        return style.getElement().getProperty("value", "");
    }

    private void storeName() {
        String written = name.getValue();
        if (written.equals(stored)) {
            saveIndicator.saved(name);
            drafts.stored(null, NAME, written);
        } else {
            attempt(name, () -> {
                rename.accept(written);
                stored = written;
                title.setText(written);
                drafts.stored(null, NAME, written);
            });
        }
    }

    private void storeStyle() {
        VisualStyle chosen = style.getValue();
        if (chosen != storedStyle) {
            attempt(style, () -> {
                restyle.accept(chosen);
                storedStyle = chosen;
                drafts.stored(null, STYLE, styleKey());
            });
        }
    }

    private void configureName() {
        name.addClassName("project-name");
        name.getElement().setAttribute("data-draft", NAME);
        name.setAriaLabel(getTranslation("project.name"));
        name.setMaxLength(ProjectService.NAME_MAX);
        name.setManualValidation(true);
        name.setValue(stored);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saveIndicator.saving(name);
            }
        });
        name.getElement().addEventListener("focusout", event -> storeName());
        getElement().addEventListener("input", event -> storeName()).debounce(STORE_AFTER_MS, DebouncePhase.TRAILING);
    }

    private void configureStyle() {
        style.addClassName("project-style");
        style.getElement().setAttribute("data-draft", STYLE);
        style.setAriaLabel(getTranslation("project.style"));
        style.setItems(VisualStyle.values());
        style.setItemLabelGenerator(FilmText::of);
        style.setValue(storedStyle);
        style.addValueChangeListener(change -> storeStyle());
    }

    private void attempt(Object what, Runnable work) {
        try {
            work.run();
            saveIndicator.saved(what);
        } catch (ProjectRejectedException refused) {
            saveIndicator.notSaved(what, ProjectText.of(refused.reason()));
        } catch (NotFoundException gone) {
            saveIndicator.notSaved(what, getTranslation("project.save.gone"));
        } catch (RuntimeException failure) {
            LOG.error("Could not keep the name or style of a project; it is tried again", failure);
            saveIndicator.notSaved(what, getTranslation("project.save.failed"));
        }
    }
}
