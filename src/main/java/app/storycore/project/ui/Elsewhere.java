package app.storycore.project.ui;

import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import app.storycore.project.ProjectFeed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells a page that its project was changed by another one; many changes at once are told once. */
public final class Elsewhere {

    private Elsewhere() {}

    /**
     * From now on, and while {@code owner} is on its page, {@code changed} is run there whenever another page has changed
     * the project.
     *
     * @return to be closed when the owner leaves the page
     */
    public static Subscription listen(UI ui, Component owner, ProjectFeed feed, UUID projectId, Runnable changed) {
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable deliver = ui.accessLater(
                () -> {
                    waiting.set(false);
                    if (owner.isAttached()) {
                        changed.run();
                    }
                },
                () -> waiting.set(true));
        return feed.subscribe(projectId, change -> {
            if (!ui.equals(UI.getCurrent()) && waiting.compareAndSet(false, true)) {
                PageThreads.deliver(deliver);
            }
        });
    }
}
