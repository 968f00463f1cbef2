package app.storycore.generation.ui;

import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.TickingTime;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.function.Consumer;

/** One active generation in the queue, with what may be done with it. */
final class QueueRow extends ListItem {

    private final SvgIcon icon = StudioIcon.UNKNOWN.create();
    private final Anchor project = new Anchor();
    private final Span words = new Span();
    private final Span percent = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final TickingTime time = new TickingTime();
    private final Button cancel;
    private GenerationSnapshot shown;

    QueueRow(GenerationSnapshot first, Consumer<GenerationSnapshot> onCancel) {
        shown = first;
        cancel = new Button(getTranslation("cancel.yes"), event -> onCancel.accept(shown));
        Div name = new Div(project, words);
        Div progress = new Div(percent, time, bar);

        addClassName("queue-row");
        icon.addClassName("queue-row-icon");
        name.addClassName("queue-row-name");
        progress.addClassName("queue-row-progress");
        percent.addClassName("queue-row-percent");
        cancel.addClassName("queue-row-cancel");
        project.setHref(ProjectLinks.project(first.projectId()));

        add(icon, name, progress, cancel);
    }

    void show(GenerationSnapshot generation, Instant now) {
        shown = generation;
        GenerationCard.mark(getElement(), generation);
        StatusWords.tone(generation, now).paint(this);
        StatusWords.icon(generation, now).show(icon);
        project.setText(generation.projectName());
        words.setText(StatusWords.wordsWithShots(generation, now));
        percent.setText(getTranslation("indicator.percent", generation.percent()));
        bar.setValue(generation.permille() / 1000.0);
        bar.getElement().setAttribute("aria-label", generation.projectName());
        cancel.setEnabled(generation.status() != GenerationStatus.CANCELLING);
        GenerationTime.show(time, generation, now);
    }
}
