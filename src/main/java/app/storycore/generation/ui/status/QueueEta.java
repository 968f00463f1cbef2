package app.storycore.generation.ui.status;

import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.RelativeTime;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;

/** When a queued generation will probably start, and when it will be complete. */
public final class QueueEta extends Span {

    private static final Duration SAME_DAY = Duration.ofHours(20);

    private final RelativeTime start = new RelativeTime();
    private final Span ready = new Span();

    public QueueEta() {
        addClassName("expectation");
        add(start, ready);
    }

    /** Shows nothing for one that is not queued. */
    public void show(GenerationSnapshot generation, Instant now) {
        Instant begins = generation.expectedStart();
        Instant ends = generation.expectedEnd();
        setVisible(begins != null);
        if (begins != null) {
            start.starts(Duration.between(now, begins));
            ready.setText(ends == null ? "" : getTranslation("panel.ready", moment(ends, now)));
        }
    }

    private static String moment(Instant instant, Instant now) {
        return Duration.between(now, instant).compareTo(SAME_DAY) < 0
                ? DateTimeText.timeOfDay(instant)
                : DateTimeText.inWords(instant);
    }
}
