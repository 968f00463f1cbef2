package app.storycore.shell;

import app.storycore.base.RepeatedTask;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Has something said to every page again and again, so that one that hears nothing knows that its push connection is
 * dead, and proxies do not take the connection for idle.
 */
@Component
class LiveSigns {

    private static final String TOPIC = "live-signs";

    private final Topic<String, Long> topic = new Topic<>(TOPIC);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("live-signs").factory());
    private final Duration quiet;
    private long said;

    LiveSigns(PushLimits limits) {
        quiet = limits.quiet();
        long every = limits.signEvery().toMillis();
        var unused = timer.scheduleWithFixedDelay(
                new RepeatedTask(TOPIC, () -> topic.publish(TOPIC, ++said)), every, every, TimeUnit.MILLISECONDS);
    }

    /** How long a page may hear nothing. */
    Duration quiet() {
        return quiet;
    }

    /** Calls {@code listener}, which must return quickly, whenever something is to be said. */
    Subscription subscribe(Runnable listener) {
        return topic.subscribe(TOPIC, number -> listener.run());
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }
}
