package app.storycore.project.ui.edit;

import app.storycore.base.ConflatingBuffer;
import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.function.Consumer;

/** Tells a page that its project was changed by another one; many changes at once are told once. */
public final class ProjectChangeListener {

    private ProjectChangeListener() {}

    /**
     * From now on, and while {@code owner} is on its page, {@code changed} is told there whenever another page has changed
     * the project.
     *
     * @param changed told which shots say something else now; of none, when anything may have changed
     * @return to be closed when the owner leaves the page
     */
    public static Subscription listen(
            UI ui, Component owner, ProjectNotifier notifier, ProjectId projectId, Consumer<Set<ShotId>> changed) {
        ConflatingBuffer<ProjectId, ProjectChanged> waiting =
                new ConflatingBuffer<>(1, ProjectChanged::projectId, ProjectChanged::followedBy);
        Runnable deliver = ui.accessLater(
                () -> waiting.drain().values().stream()
                        .filter(change -> owner.isAttached())
                        .forEach(change -> changed.accept(change.written())),
                () -> {});
        return notifier.subscribe(projectId, change -> {
            if (!ui.equals(UI.getCurrent()) && waiting.add(change)) {
                PageThreads.deliver(deliver);
            }
        });
    }
}
