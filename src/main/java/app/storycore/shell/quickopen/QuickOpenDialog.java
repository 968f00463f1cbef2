package app.storycore.shell.quickopen;

import app.storycore.account.AccountId;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.ProjectId;
import app.storycore.project.list.ProjectEntry;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what is typed among projects, shots and pages, and opens what is chosen: {@code quick-open.js} moves the mark. */
final class QuickOpenDialog extends Dialog {

    private static final int ASK_AFTER_MS = 120;
    private static final String LIST = "quick-open-list";

    private final QuickOpenQuery query;
    private final AccountId ownerId;
    private final @Nullable ProjectId open;
    private final List<QuickOpenItem> pages;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private final Span state = new Span();
    private final BackgroundQuery<Runnable> asking = new BackgroundQuery<>(this, Runnable::run);

    /** @param open the project whose page is shown, or null */
    QuickOpenDialog(QuickOpenQuery query, AccountId ownerId, boolean administrator, @Nullable ProjectId open) {
        this.query = query;
        this.ownerId = ownerId;
        this.open = open;
        pages = QuickOpenPages.of(administrator, open);
        Div content = new Div(field, list, state);

        addClassName("quick-open-dialog");
        getElement().setAttribute("aria-label", getTranslation("open.title"));
        setWidth("min(600px, 94vw)");
        setTop("max(8vh, 12px)");
        content.addClassName("quick-open");
        WrittenText.writtenIn(field);
        field.addClassName("quick-open-field");
        field.setAriaLabel(getTranslation("open.title"));
        field.setPlaceholder(getTranslation(open == null ? "open.hint" : "open.hint.project"));
        field.setPrefixComponent(StudioIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(ASK_AFTER_MS);
        field.addValueChangeListener(change -> ask());
        list.addClassName(LIST);
        list.setId(LIST);
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("open.results"));
        state.addClassName("quick-open-state");
        state.getElement().setAttribute("role", "status");

        add(content);
        field.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        field.getElement().executeJs("""
                const input = this.inputElement;
                input.setAttribute('role', 'combobox');
                input.setAttribute('aria-autocomplete', 'list');
                input.setAttribute('aria-controls', $0);
                input.setAttribute('aria-expanded', 'false');
                input.setAttribute('autocomplete', 'off');""", LIST);
        ask();
    }

    private void ask() {
        String text = field.getValue();
        asking.ask(() -> {
            QuickOpenMatches matches = query.find(ownerId, open, text);
            return () -> show(text, matches);
        });
    }

    private void show(String text, QuickOpenMatches matches) {
        List<QuickOpenItem> items = items(text, matches);
        list.removeAll();
        items.forEach(item -> list.add(option(item)));
        list.setVisible(!items.isEmpty());
        state.setClassName("visually-hidden", !items.isEmpty());
        state.setText(items.isEmpty() ? getTranslation("open.none", text) : getTranslation("open.found", items.size()));
        list.getElement().setAttribute("data-text", text);
        field.getElement().executeJs("""
                this.inputElement.setAttribute('aria-expanded', $0);
                if ($0) this.inputElement.setAttribute('aria-activedescendant', 'quick-open-0');
                else this.inputElement.removeAttribute('aria-activedescendant');""", !items.isEmpty());
    }

    /** What is in the open project stands first: it is the nearest. */
    private List<QuickOpenItem> items(String text, QuickOpenMatches matches) {
        List<QuickOpenItem> items = new ArrayList<>();
        ProjectId here = open;
        if (here != null) {
            matches.shots().forEach(shot -> items.add(shot(here, shot)));
            matches.scenes().forEach(scene -> items.add(scene(here, scene)));
        }
        matches.projects().stream()
                .filter(project -> !text.isBlank() || !project.id().equals(here))
                .forEach(project -> items.add(project(project)));
        String typed = text.strip().toLowerCase(Locale.ROOT);
        pages.stream()
                .filter(page -> page.words().toLowerCase(Locale.ROOT).contains(typed))
                .forEach(items::add);
        return items;
    }

    private QuickOpenItem shot(ProjectId here, QuickOpenMatches.Shot shot) {
        return new QuickOpenItem(
                StudioIcon.PICTURE,
                shot.prompt(),
                getTranslation("open.shot", shot.number()),
                true,
                ProjectNavigation.project(here),
                QueryParameters.of(ProjectNavigation.SHOT, shot.id().toString()));
    }

    private QuickOpenItem scene(ProjectId here, QuickOpenMatches.Scene scene) {
        return new QuickOpenItem(
                StudioIcon.FILM,
                scene.heading(),
                getTranslation("open.scene", scene.number()),
                true,
                ProjectNavigation.project(here),
                QueryParameters.of(ProjectNavigation.SHOT, scene.first().toString()));
    }

    private QuickOpenItem project(ProjectEntry project) {
        return new QuickOpenItem(
                StudioIcon.PROJECTS,
                project.name(),
                getTranslation(kind(project)),
                true,
                ProjectNavigation.project(project.id()),
                QueryParameters.empty());
    }

    private static String kind(ProjectEntry project) {
        if (project.template()) {
            return "open.template";
        }
        return project.archived() ? "open.archived" : "open.project";
    }

    private Div option(QuickOpenItem item) {
        Span words = new Span(item.words());
        Span detail = new Span(item.detail());
        Div option = new Div(item.icon().create(), words, detail);
        int place = list.getComponentCount();

        if (item.written()) {
            WrittenText.shownIn(words);
        }
        option.setId("quick-open-" + place);
        option.addClassName("quick-open-option");
        words.addClassName("quick-open-words");
        detail.addClassName("quick-open-detail");
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("aria-selected", Boolean.toString(place == 0));
        option.addClickListener(click -> open(item));
        return option;
    }

    private void open(QuickOpenItem item) {
        getUI().ifPresent(ui -> {
            close();
            closeAll(ui);
            ui.navigate(item.address(), item.parameters());
        });
    }

    /** A dialog belongs to the page that is left. */
    private static void closeAll(UI ui) {
        ui.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList()
                .forEach(Dialog::close);
    }
}
