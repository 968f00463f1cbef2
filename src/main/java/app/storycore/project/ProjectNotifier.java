package app.storycore.project;

import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever has a project open on this node that it was stored differently. */
@Component
public class ProjectNotifier {

    private final Topic<ProjectId, ProjectChanged> topic = new Topic<>("project");

    /**
     * Tells {@code listener} of every change of the project from now on, after its commit and on the thread that made it.
     */
    public Subscription subscribe(ProjectId projectId, Consumer<ProjectChanged> listener) {
        return topic.subscribe(projectId, listener);
    }

    @TransactionalEventListener
    void on(ProjectChanged changed) {
        topic.publish(changed.projectId(), changed);
    }
}
