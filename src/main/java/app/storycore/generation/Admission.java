package app.storycore.generation;

import app.storycore.base.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Lets queued generations run while there is room, in the order of {@link QueueOrder}.
 *
 * <p>Called at every submit, at every end, and every few seconds in case one of those was lost.
 */
@Service
public class Admission {

    private final Generations generations;
    private final GenerationLifecycle lifecycle;
    private final QueueOrder order;
    private final GenerationLimits limits;
    private final RunLauncher launcher;
    private final Snapshots snapshots;
    private final QueuePlaces places;
    private final ApplicationEventPublisher publisher;
    private final Transactions transactions;

    Admission(
            Generations generations,
            GenerationLifecycle lifecycle,
            QueueOrder order,
            GenerationLimits limits,
            RunLauncher launcher,
            Snapshots snapshots,
            QueuePlaces places,
            ApplicationEventPublisher publisher,
            Transactions transactions) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.order = order;
        this.limits = limits;
        this.launcher = launcher;
        this.snapshots = snapshots;
        this.places = places;
        this.publisher = publisher;
        this.transactions = transactions;
    }

    /**
     * Admits as many as there is room for, and tells those that go on waiting their places. Not to be called in the
     * after-commit phase of another transaction, where nothing new could be stored.
     */
    public void admit() {
        boolean more = true;
        while (more) {
            more = transactions.write(this::admitOne);
        }
        tellThoseWaiting();
    }

    private boolean admitOne() {
        generations.takeTurn();
        QueueOrder.Situation now = QueueOrder.Situation.read(generations);
        long running =
                now.running().values().stream().mapToLong(Long::longValue).sum();
        if (running >= limits.atOnce()) {
            return false;
        }
        Optional<Generation> next = order.next(now, limits.perAccount()).flatMap(generations::findById);
        next.ifPresent(this::start);
        return next.isPresent();
    }

    private void start(Generation generation) {
        lifecycle.change(generation, GenerationStatus.RUNNING, "Started", List.of());
        launcher.launch(generation.id, generation.priority);
    }

    private void tellThoseWaiting() {
        List<UUID> line = places.line();
        List<GenerationSnapshot> waiting = transactions.read(() -> generations.queued().stream()
                .map(g -> snapshots.of(g, line.indexOf(g.id) + 1))
                .toList());
        waiting.forEach(snapshot -> publisher.publishEvent(new GenerationChanged(snapshot, List.of())));
    }
}
