package app.storycore.project.ui;

import app.storycore.project.SequenceFeed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells a page that its sequence was changed by another one; many changes at once are told once. */
final class SequenceElsewhere {

    private SequenceElsewhere() {}

    /**
     * From now on {@code changed} is run on the page's own thread of control, while {@code owner} is on it.
     *
     * @return to be closed when the owner leaves the page
     */
    static SequenceFeed.Subscription listen(UI ui, Component owner, OpenSequence open, Runnable changed) {
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable deliver = ui.accessLater(
                () -> {
                    waiting.set(false);
                    if (owner.isAttached()) {
                        changed.run();
                    }
                },
                () -> waiting.set(true));
        return open.feed().subscribe(open.projectId(), () -> {
            if (!ui.equals(UI.getCurrent()) && waiting.compareAndSet(false, true)) {
                Thread.ofVirtual().name("sequence-elsewhere").start(deliver);
            }
        });
    }
}
