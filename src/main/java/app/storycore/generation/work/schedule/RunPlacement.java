package app.storycore.generation.work.schedule;

import app.storycore.base.ConflatedTask;
import app.storycore.base.Subscription;
import app.storycore.base.start.StudioStopping;
import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.queue.ClusterCapacity;
import app.storycore.generation.queue.NodeLoad;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Spreads admitted generations over the nodes: one takes nothing while another has room and less to do, or while it is
 * drained. What nobody has begun for a while is taken by whoever can, in case the other one is not what it seems.
 */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class RunPlacement implements SignalListener {

    private static final Duration OVERDUE_AFTER = Duration.ofSeconds(3);

    private final ClusterCapacity capacity;
    private final ObjectProvider<Scheduler> scheduler;
    private final DueRuns due;
    private final SignalChannel channel;
    private final Clock clock;
    private final List<Subscription> subscriptions;
    private final ConflatedTask look = new ConflatedTask("placement", this::pauseOrResume);
    private int runs;

    RunPlacement(
            ClusterCapacity capacity,
            ObjectProvider<Scheduler> scheduler,
            DueRuns due,
            NodeHeartbeat heartbeat,
            SignalChannel channel,
            Clock clock) {
        this.capacity = capacity;
        this.scheduler = scheduler;
        this.due = due;
        this.channel = channel;
        this.clock = clock;
        this.subscriptions = Stream.concat(
                        Stream.of(SchedulerLauncher.TASK, DispatchTrigger.TOPIC, ClusterNodes.TOPIC)
                                .map(topic -> channel.subscribe(topic, this)),
                        Stream.of(heartbeat.subscribe(stored -> look.ask())))
                .toList();
    }

    /**
     * A run was picked here.
     *
     * @param dueSince since when it could have been picked
     * @return whether it is to begin here, and {@link #ended} to be called after it; otherwise others are to be asked
     */
    synchronized boolean begins(Instant dueSince) {
        boolean here = takes(dueSince);
        runs += here ? 1 : 0;
        return here;
    }

    /** A run that began here is over. */
    void ended() {
        synchronized (this) {
            runs--;
        }
        look.ask();
    }

    /** Has the other nodes look for what is due, and this one stop looking if they have less to do. */
    void askOthers() {
        look.ask();
        channel.send(Signal.of(SchedulerLauncher.TASK, SchedulerLauncher.TASK));
    }

    private boolean takes(Instant dueSince) {
        int limit = capacity.here();
        if (limit == 0) {
            return false;
        }
        NodeLoad own = new NodeLoad(runs, limit);
        return isOverdue(dueSince) || capacity.elsewhere().stream().noneMatch(other -> other.isLighterThan(own));
    }

    private boolean isOverdue(Instant dueSince) {
        return dueSince.isBefore(clock.instant().minus(OVERDUE_AFTER));
    }

    @Override
    public void received(Signal signal) {
        look.ask();
    }

    @Override
    public void missed() {
        look.ask();
    }

    private void pauseOrResume() {
        boolean takes = takesNext();
        scheduler.ifAvailable(running -> pauseOrResume(running, takes));
    }

    private static void pauseOrResume(Scheduler scheduler, boolean takes) {
        if (takes) {
            scheduler.resume();
            scheduler.triggerCheckForDueExecutions();
        } else {
            scheduler.pause();
        }
    }

    private synchronized boolean takesNext() {
        return takes(due.oldest().orElse(Instant.MAX));
    }

    /** A stopping node takes nothing more. */
    @StudioStopping
    void stop() {
        subscriptions.forEach(Subscription::close);
        look.stop();
    }
}
