package app.storycore.generation.ui.queue;

import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ui.status.GenerationAttributes;
import app.storycore.generation.ui.status.GenerationTime;
import app.storycore.generation.ui.status.QueueEta;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;

/** How one active generation stands in the queue. */
class AbstractQueueRow extends ListItem {

    private final SvgIcon icon = StudioIcon.UNKNOWN.create();
    private final Span words = new Span();
    private final Span percent = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final RelativeTime time = new RelativeTime();
    private final QueueEta queueEta = new QueueEta();

    /** @param name whose generation it is */
    AbstractQueueRow(Component name) {
        Div names = new Div(name, words);
        Div progress = new Div(percent, time, queueEta, bar);

        addClassName("queue-row");
        icon.addClassName("queue-row-icon");
        names.addClassName("queue-row-name");
        words.addClassName("queue-row-words");
        progress.addClassName("queue-row-progress");
        percent.addClassName("queue-row-percent");

        add(icon, names, progress);
    }

    void show(GenerationSnapshot generation, Instant now) {
        boolean queued = generation.status() == GenerationStatus.QUEUED;
        boolean begun = generation.permille() > 0 || generation.status().isWorking();
        GenerationAttributes.set(getElement(), generation);
        getElement().setAttribute("data-place", Integer.toString(generation.queuePlace()));
        StatusText.tone(generation, now).apply(this);
        StatusText.icon(generation, now).show(icon);
        words.setText(StatusText.wordsWithShots(generation, now));
        percent.setText(begun ? getTranslation("indicator.percent", generation.percent()) : "");
        bar.setVisible(begun);
        bar.setValue(generation.permille() / 1000.0);
        bar.getElement().setAttribute("aria-label", generation.projectName());
        queueEta.show(generation, now);
        time.setVisible(!queued);
        GenerationTime.show(time, generation, now);
    }
}
