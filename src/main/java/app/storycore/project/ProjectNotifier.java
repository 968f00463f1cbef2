package app.storycore.project;

import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever has a project open that it was stored differently, on whichever node that was done. */
@Component
public class ProjectNotifier implements SignalListener {

    private static final String TOPIC = "project";

    private final Topic<ProjectId, ProjectChanged> topic = new Topic<>(TOPIC);
    private final SignalChannel channel;

    ProjectNotifier(SignalChannel channel) {
        this.channel = channel;
        var unused = channel.subscribe(TOPIC, this);
    }

    /**
     * Tells {@code listener} of every change of the project from now on, after its commit, on the thread that made it or that heard
     * of it from another node.
     */
    public Subscription subscribe(ProjectId projectId, Consumer<ProjectChanged> listener) {
        return topic.subscribe(projectId, listener);
    }

    @TransactionalEventListener
    void on(ProjectChanged changed) {
        topic.publish(changed.projectId(), changed);
        Set<String> written = changed.written().stream().map(ShotId::toString).collect(Collectors.toUnmodifiableSet());
        channel.send(new Signal(TOPIC, changed.projectId().toString(), written, written.isEmpty()));
    }

    @Override
    public void received(Signal signal) {
        ProjectId projectId = new ProjectId(UUID.fromString(signal.key()));
        Set<ShotId> written = signal.parts().stream()
                .map(part -> new ShotId(UUID.fromString(part)))
                .collect(Collectors.toUnmodifiableSet());
        topic.publish(projectId, new ProjectChanged(projectId, signal.whole() ? Set.of() : written));
    }

    @Override
    public void missed() {
        topic.keys().forEach(projectId -> topic.publish(projectId, ProjectChanged.altogether(projectId)));
    }
}
