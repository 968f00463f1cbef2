package app.storycore.generation.work.schedule;

import app.storycore.base.ConflatedTask;
import app.storycore.base.Subscription;
import app.storycore.base.start.StudioStopping;
import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.Dispatch;
import app.storycore.generation.queue.ClusterCapacity;
import app.storycore.generation.queue.NodeLoad;
import app.storycore.generation.work.schedule.DueRuns.DueRun;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final EngineVersionWait versions;
    private final SignalChannel channel;
    private final Clock clock;
    private final List<Subscription> subscriptions;
    private final ConflatedTask look = new ConflatedTask("placement", this::pauseOrResume);
    private int runs;

    RunPlacement(
            ClusterCapacity capacity,
            ObjectProvider<Scheduler> scheduler,
            DueRuns due,
            EngineVersionWait versions,
            NodeHeartbeat heartbeat,
            SignalChannel channel,
            Clock clock) {
        this.capacity = capacity;
        this.scheduler = scheduler;
        this.due = due;
        this.versions = versions;
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
     * @param dispatch which one
     * @param dueSince since when it could have been picked
     * @return whether it is to begin here, and {@link #ended} to be called after it; otherwise others are to be asked
     */
    synchronized boolean begins(Dispatch dispatch, Instant dueSince) {
        boolean here = takes(dueSince, versions.wanted(dispatch).orElse(null));
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

    private boolean takes(DueRun run) {
        return !versions.isLeftToOthers(run.dispatch())
                && takes(run.since(), versions.wanted(run.dispatch()).orElse(null));
    }

    /** A node that draws in another version than the run has to keep does not count, however little it has to do. */
    private boolean takes(Instant dueSince, @Nullable String engine) {
        int limit = capacity.here();
        if (limit == 0) {
            return false;
        }
        NodeLoad own = new NodeLoad(runs, limit);
        return isOverdue(dueSince) || capacity.elsewhere(engine).stream().noneMatch(other -> other.isLighterThan(own));
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
        List<DueRun> waiting = due.oldest();
        return waiting.isEmpty() ? takes(Instant.MAX, null) : waiting.stream().anyMatch(this::takes);
    }

    /** A stopping node takes nothing more. */
    @StudioStopping
    void stop() {
        subscriptions.forEach(Subscription::close);
        look.stop();
    }
}
