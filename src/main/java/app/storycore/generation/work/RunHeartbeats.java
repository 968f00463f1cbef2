package app.storycore.generation.work;

import app.storycore.base.OutageLog;
import app.storycore.base.RepeatedTask;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.start.StudioStopping;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.ControlRequested;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationId;
import app.storycore.generation.RunLease;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.run.RunRecorder;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The runs of this node: gives their signs of life once a second, and brings them what their owners want, at once when
 * the wish came in on this node, within a moment when it came in on another, or a second when its signal is lost.
 */
@Component
public class RunHeartbeats implements SignalListener {

    private static final Logger LOG = LoggerFactory.getLogger(RunHeartbeats.class);
    private static final String TOPIC = "request";
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private record Active(Dispatch launch, RunLease run, RunControl control) {}

    private final Map<GenerationId, Active> runs = new ConcurrentHashMap<>();
    private final Object idle = new Object();
    private final OutageLog outage = new OutageLog("signs of life");
    private final RunRecorder recorder;
    private final SignalChannel channel;
    private final ScheduledThreadPoolExecutor timer;
    private volatile boolean closing;

    RunHeartbeats(RunRecorder recorder, SignalChannel channel) {
        this.recorder = recorder;
        this.channel = channel;
        var unusedSubscription = channel.subscribe(TOPIC, this);
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("run-heartbeat").factory());
        var unused = timer.scheduleWithFixedDelay(
                new RepeatedTask("run heartbeats", this::beat),
                HEARTBEAT.toMillis(),
                HEARTBEAT.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Whether this node is at work for this launch; a later launch of the same generation is another matter. */
    boolean isRunning(Dispatch dispatch) {
        Active active = runs.get(new GenerationId(dispatch.generationId()));
        return active != null && active.launch().equals(dispatch);
    }

    /** Whether this node is at work for nobody. */
    public boolean isIdle() {
        return runs.isEmpty();
    }

    /** How many generations this node is at work on. */
    public int running() {
        return runs.size();
    }

    /**
     * Waits until this node is at work for nobody.
     *
     * @return false when that took longer than {@code patience}
     */
    public boolean awaitIdle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (idle) {
            for (long left = patience.toMillis();
                    !isIdle() && left > 0;
                    left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                idle.wait(left);
            }
        }
        return isIdle();
    }

    /** From now on this run lives, until {@link #remove}; an earlier one of the same generation gives up. */
    RunControl add(Dispatch dispatch, RunLease runLease) {
        RunControl control = new RunControl();
        Active earlier = runs.put(runLease.generationId(), new Active(dispatch, runLease, control));
        if (earlier != null) {
            earlier.control().order(RunnerSignal.GIVE_UP);
        }
        if (closing) {
            control.order(RunnerSignal.SHUT_DOWN);
        }
        return control;
    }

    void remove(RunLease runLease) {
        runs.computeIfPresent(
                runLease.generationId(), (id, active) -> active.run().equals(runLease) ? null : active);
        synchronized (idle) {
            idle.notifyAll();
        }
    }

    @TransactionalEventListener
    void on(ControlRequested wished) {
        Active active = runs.get(wished.id());
        if (active == null) {
            channel.send(Signal.of(TOPIC, wished.id().toString()));
        } else {
            active.control().wish(wished.wish());
        }
    }

    @Override
    public void received(Signal signal) {
        Active active = runs.get(new GenerationId(UUID.fromString(signal.key())));
        if (active != null) {
            beat(active);
        }
    }

    @Override
    public void missed() {
        beat();
    }

    void beat() {
        runs.values().forEach(this::beat);
    }

    private void beat(Active active) {
        try {
            int wishes = active.control().wishes();
            active.control().read(recorder.heartbeat(active.run()), wishes);
            outage.answered();
        } catch (StaleRunException taken) {
            // the run may just have ended by itself
            active.control().order(RunnerSignal.GIVE_UP);
        } catch (DiskFullException full) {
            LOG.debug("No sign of life is kept while the disk is full");
        } catch (Throwable e) { // an error with one run must not silence the others
            if (!outage.explains(e)) {
                LOG.warn(
                        "No sign of life could be given for generation {}",
                        active.run().generationId(),
                        e);
            }
        }
    }

    /** Has every run end after its shot in work, and go on on another node. */
    public void handOver() {
        runs.values().forEach(active -> active.control().order(RunnerSignal.HAND_OVER));
    }

    /** The server is stopping: every run puts back what it has in work. */
    @StudioStopping
    void stop() {
        closing = true;
        runs.values().forEach(active -> active.control().order(RunnerSignal.SHUT_DOWN));
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }
}
