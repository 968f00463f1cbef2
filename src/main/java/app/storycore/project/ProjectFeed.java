package app.storycore.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever has a project open on this node that it was stored differently. */
@Component
public class ProjectFeed {

    private final Map<UUID, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * From now on {@code listener} is told of every change of the project, after its commit and on the thread
     * that made it.
     */
    public Subscription subscribe(UUID projectId, Runnable listener) {
        listeners.computeIfAbsent(projectId, id -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(projectId, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void on(ProjectChanged changed) {
        listeners.getOrDefault(changed.projectId(), List.of()).forEach(Runnable::run);
    }
}
