package app.storycore.generation.ui.indicator;

import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.GenerationAttributes;
import app.storycore.generation.ui.status.GenerationTime;
import app.storycore.generation.ui.status.MissesLine;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.function.Consumer;

/** One generation at a glance: whose project, what it does, how far, how long; the whole card leads to the project. */
final class GenerationCard extends Article {

    private final SvgIcon icon = StudioIcon.UNKNOWN.create();
    private final Anchor project = new Anchor();
    private final Span percent = new Span();
    private final Span words = new Span();
    private final RelativeTime time = new RelativeTime();
    private final MissesLine misses = new MissesLine();
    private final ProgressBar bar = new ProgressBar();
    private final Button dismiss;

    GenerationCard(GenerationId id, Consumer<GenerationId> onDismiss) {
        dismiss = new Button(StudioIcon.CLOSE.create(), event -> onDismiss.accept(id));
        Div head = new Div(icon, project, percent, dismiss);
        Div state = new Div(words, time);

        addClassName("generation-card");
        head.addClassName("generation-card-head");
        state.addClassName("generation-card-state");
        project.addClassName("generation-card-project");
        percent.addClassName("generation-card-percent");
        words.addClassName("generation-card-words");
        dismiss.addClassName("generation-card-dismiss");
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        getElement().setAttribute("data-generation", id.toString());

        add(head, state, misses, bar);
    }

    void show(GenerationSnapshot generation, Instant now) {
        boolean ended = generation.status().isTerminal();
        boolean begun = generation.permille() > 0 || generation.status().isWorking();
        GenerationAttributes.set(getElement(), generation);
        StatusText.tone(generation, now).apply(this);
        StatusText.icon(generation, now).show(icon);
        WrittenText.shownIn(project).setText(generation.projectName());
        project.setHref(ProjectNavigation.project(generation.projectId()));
        words.setText(StatusText.wordsWithShots(generation, now));
        words.setTitle(StatusText.detail(generation).orElse(words.getText()));
        percent.setText(ended || !begun ? "" : getTranslation("indicator.percent", generation.percent()));
        bar.setValue(generation.permille() / 1000.0);
        bar.setVisible(!ended && begun);
        bar.getElement().setAttribute("aria-label", generation.projectName());
        dismiss.setVisible(ended);
        dismiss.setAriaLabel(getTranslation("indicator.dismiss", generation.projectName()));
        misses.show(generation);
        GenerationTime.show(time, generation, now);
    }
}
