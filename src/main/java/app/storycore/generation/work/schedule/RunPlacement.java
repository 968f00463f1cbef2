package app.storycore.generation.work.schedule;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Spreads admitted generations over the nodes: one takes nothing while another has room and less to do, or while it is
 * drained. What nobody has begun for a while is taken by whoever can, in case the other one is not what it seems.
 */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class RunPlacement implements SignalListener {

    private static final Duration OVERDUE_AFTER = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(RunPlacement.class);

    private final ClusterCapacity capacity;
    private final ObjectProvider<Scheduler> scheduler;
    private final DueRuns due;
    private final SignalChannel channel;
    private final Clock clock;
    private final List<Subscription> subscriptions;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("placement").factory());
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
                        Stream.of(heartbeat.subscribe(stored -> look())))
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
        look();
    }

    /** Has the other nodes look for what is due, and this one stop looking if they have less to do. */
    void askOthers() {
        look();
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
        look();
    }

    @Override
    public void missed() {
        look();
    }

    private void look() {
        if (waiting.compareAndSet(false, true)) {
            try {
                thread.execute(this::pauseOrResume);
            } catch (RejectedExecutionException closing) {
                LOG.debug("Nothing is taken any more, the server is stopping");
            }
        }
    }

    private void pauseOrResume() {
        waiting.set(false);
        try {
            boolean takes = takesNext();
            scheduler.ifAvailable(running -> {
                if (takes) {
                    running.resume();
                    running.triggerCheckForDueExecutions();
                } else {
                    running.pause();
                }
            });
        } catch (DataAccessException away) {
            LOG.debug("Who has how much to do is looked at again later", away);
        }
    }

    private synchronized boolean takesNext() {
        return takes(due.oldest().orElse(Instant.MAX));
    }

    /** A stopping node takes nothing more. */
    @StudioStopping
    void stop() {
        subscriptions.forEach(Subscription::close);
        thread.shutdownNow();
    }
}
