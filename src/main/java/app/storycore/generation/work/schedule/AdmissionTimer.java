package app.storycore.generation.work.schedule;

import app.storycore.base.RepeatedTask;
import app.storycore.base.start.StudioStopping;
import app.storycore.base.time.SteadyClock;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.run.OrphanedRunRecovery;
import app.storycore.generation.work.RunHeartbeats;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at the line every few seconds on every node, in case what should have caused it was lost. Not a task of the
 * scheduler: its threads may all be at work for hours.
 */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class AdmissionTimer {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final OrphanedRunRecovery orphanedRunRecovery;
    private final Dispatcher dispatcher;
    private final RunHeartbeats runs;
    private final SteadyClock clock;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("admission-timer").factory());

    AdmissionTimer(
            OrphanedRunRecovery orphanedRunRecovery, Dispatcher dispatcher, RunHeartbeats runs, SteadyClock clock) {
        this.orphanedRunRecovery = orphanedRunRecovery;
        this.dispatcher = dispatcher;
        this.runs = runs;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = timer.scheduleWithFixedDelay(
                new RepeatedTask("admission", this::look), 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void look() {
        if (runs.isIdle()) {
            clock.catchUp();
        }
        orphanedRunRecovery.takeBackAbandoned();
        dispatcher.admit();
    }

    @StudioStopping
    void stop() {
        timer.shutdownNow();
    }
}
