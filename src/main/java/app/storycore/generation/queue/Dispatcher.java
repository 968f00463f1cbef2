package app.storycore.generation.queue;

import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskGuard;
import app.storycore.base.disk.DiskLevel;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.Snapshots;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Lets queued generations run while there is room, in the order of {@link FairSharePolicy}.
 *
 * <p>Called at every submit, at every end, and every few seconds in case one of those was lost.
 */
@Service
public class Dispatcher {

    private final Generations generations;
    private final GenerationLifecycle lifecycle;
    private final FairSharePolicy order;
    private final GenerationLimits limits;
    private final ClusterCapacity capacity;
    private final RunScheduler scheduler;
    private final Snapshots snapshots;
    private final TimeSlicePreemption timeSlicePreemption;
    private final LastStarts lastStarts;
    private final DiskGuard disk;
    private final ApplicationEventPublisher publisher;
    private final Transactions transactions;
    private final Clock clock;

    Dispatcher(
            Generations generations,
            GenerationLifecycle lifecycle,
            FairSharePolicy order,
            GenerationLimits limits,
            ClusterCapacity capacity,
            RunScheduler scheduler,
            Snapshots snapshots,
            TimeSlicePreemption timeSlicePreemption,
            LastStarts lastStarts,
            DiskGuard disk,
            Clock clock,
            ApplicationEventPublisher publisher,
            Transactions transactions) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.order = order;
        this.limits = limits;
        this.capacity = capacity;
        this.scheduler = scheduler;
        this.snapshots = snapshots;
        this.timeSlicePreemption = timeSlicePreemption;
        this.lastStarts = lastStarts;
        this.disk = disk;
        this.clock = clock;
        this.publisher = publisher;
        this.transactions = transactions;
    }

    /**
     * Admits as many as there is room for, on all nodes and on the disk, and tells those that go on waiting their
     * places. Not to be called in the after-commit phase of another transaction, where nothing new could be stored.
     */
    public void admit() {
        boolean more = disk.level() == DiskLevel.AMPLE;
        while (more) {
            more = transactions.write(this::admitOne);
        }
        tellThoseWaiting();
    }

    private boolean admitOne() {
        generations.lockAdmission();
        FairSharePolicy.Situation now = FairSharePolicy.Situation.read(generations, lastStarts);
        long running =
                now.running().values().stream().mapToLong(Long::longValue).sum();
        Optional<FairSharePolicy.Waiting> next = order.next(now, limits.perAccount());
        if (running >= capacity.atOnce()) {
            next.ifPresent(waiting -> timeSlicePreemption.makeRoom(waiting, now.running(), generations.working()));
            return false;
        }
        next.flatMap(waiting -> generations.findById(waiting.id().value())).ifPresent(this::start);
        return next.isPresent();
    }

    private void start(Generation generation) {
        Dispatch dispatch = generation.admit(clock.instant());
        lifecycle.change(generation, GenerationStatus.RUNNING, Reason.of(ReasonCode.STARTED), List.of());
        lastStarts.save(new LastStart(generation.ownerId(), clock.instant()));
        scheduler.launch(dispatch);
    }

    private void tellThoseWaiting() {
        transactions
                .read(() -> snapshots.of(generations.queued()))
                .forEach(snapshot -> publisher.publishEvent(new GenerationChanged(snapshot, List.of())));
    }
}
