package app.storycore.dashboard;

import app.storycore.base.Subscription;
import app.storycore.base.VisibleText;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.start.PromptPreview;
import app.storycore.generation.start.PromptPreview.Line;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ui.edit.AutosavedText;
import app.storycore.project.ui.edit.BrowserDrafts;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the engine would be told of each shot, before anything is drawn, and what no picture is to show. */
final class PromptsDialog extends Dialog {

    private static final int ROWS_MAX = 4;

    private final ProjectPrompts prompts;
    private final SaveIndicator state;
    private final @Nullable ShotId first;
    private final BackgroundQuery<Optional<PromptPreview>> query =
            new BackgroundQuery<>(this, this::show, this::failed);
    private final Paragraph engine = new Paragraph();
    private final TextArea negative = new TextArea();
    private final AutosavedText savedNegative;
    private final Span counter = new Span();
    private final VirtualList<Line> list = new VirtualList<>();
    private final Button copyAll;
    private List<Line> lines = List.of();
    private boolean shown;
    private Subscription elsewhere = Subscription.NONE;

    /** @param first the shot that is looked for, or null */
    PromptsDialog(ProjectPrompts prompts, SaveIndicator state, @Nullable ShotId first) {
        this.prompts = prompts;
        this.state = state;
        this.first = first;
        savedNegative = new AutosavedText(
                negative,
                "NEGATIVE",
                text -> VisibleText.trim(VisibleText.clean(text)),
                this::avoid,
                PromptsDialog::refused,
                state,
                new BrowserDrafts(prompts.projectId()));
        negative.getElement().removeAttribute("data-draft"); // nobody would take it in while the dialog is closed
        configureNegative();
        prompts.negative().ifPresent(savedNegative::show);
        count();

        addClassName("prompts-dialog");
        setHeaderTitle(getTranslation("prompts.title"));
        setWidth("min(880px, 94vw)");
        setHeight("min(860px, 92vh)");
        engine.addClassName("prompts-engine");
        engine.getElement().setAttribute("role", "status");
        list.addClassName("prompts-list");
        list.setRenderer(new ComponentRenderer<>(PromptRow::new));
        copyAll = PressOnce.mark(new Button(
                getTranslation("prompts.copy.all"),
                StudioIcon.COPY.create(),
                click -> Clipboard.copy(this, allText())));
        copyAll.setEnabled(false);
        addDialogCloseActionListener(closing -> closeWhenKept());

        add(negative, savedNegative.question(), engine, list);
        getFooter().add(copyAll, new Button(getTranslation("prompts.close"), click -> closeWhenKept()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        elsewhere = prompts.whenChangedElsewhere(event.getUI(), this, () -> {
            prompts.negative().ifPresent(savedNegative::show);
            read();
        });
        read();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        elsewhere.close();
        savedNegative.storeOpen();
        savedNegative.forget();
    }

    /** Stays open while what is written could not be kept, and says why; a project that is gone keeps nothing. */
    private void closeWhenKept() {
        savedNegative.storeOpen();
        if (!savedNegative.isWritten() || prompts.negative().isEmpty()) {
            close();
        } else {
            state.trouble().ifPresent(Toast::problem);
        }
    }

    private void failed() {
        engine.setText(getTranslation("prompts.failed"));
    }

    private void read() {
        query.ask(prompts::read);
    }

    private void show(Optional<PromptPreview> preview) {
        lines = preview.map(PromptPreview::lines).orElse(List.of());
        engine.setText(preview.map(this::words).orElseGet(() -> getTranslation("panel.refused.ENGINE_GONE")));
        copyAll.setEnabled(!lines.isEmpty());
        list.setItems(lines);
        if (!shown) {
            shown = true;
            lines.stream()
                    .filter(line -> line.shotId().equals(first))
                    .findFirst()
                    .ifPresent(line -> list.scrollToIndex(lines.indexOf(line)));
        }
    }

    private String words(PromptPreview preview) {
        return preview.readsWords()
                ? getTranslation("prompts.words")
                : getTranslation("prompts.composed", preview.engine());
    }

    private String allText() {
        return lines.stream().map(PromptRow::text).collect(Collectors.joining("\n\n"));
    }

    private void configureNegative() {
        WrittenText.writtenIn(negative).addClassName("prompts-negative");
        negative.setLabel(getTranslation("project.negative"));
        negative.setPlaceholder(getTranslation("project.negative.example"));
        negative.setMaxLength(ProjectService.NEGATIVE_PROMPT_MAX);
        negative.setMinRows(1);
        negative.setMaxRows(ROWS_MAX);
        counter.addClassName("shot-counter");
        negative.setHelperComponent(counter);
        negative.addValueChangeListener(change -> count());
    }

    private void count() {
        counter.setText(negative.getValue().length() + "/" + ProjectService.NEGATIVE_PROMPT_MAX);
    }

    private void avoid(String over, String text) {
        prompts.avoid(over, text);
        read();
    }

    private static Optional<String> refused(RuntimeException failure) {
        return failure instanceof ProjectRejectedException rejected
                ? Optional.of(ProjectText.of(rejected.reason()))
                : Optional.empty();
    }
}
