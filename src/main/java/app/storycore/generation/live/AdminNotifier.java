package app.storycore.generation.live;

import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.generation.GenerationChanged;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells administrators' pages that something changed, whosever it is: at once, then at most once a second. It does not
 * say what: they read again what they may see.
 */
@Component
public class AdminNotifier {

    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();
    private static final String EVERYBODY = "everybody";

    private final Topic<String, String> topic = new Topic<>("oversight");
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-oversight").factory());
    private boolean waiting;
    private long earliest = System.nanoTime();

    /** Calls {@code listener}, which must return quickly, on a thread of its own after every change from now on. */
    public Subscription subscribe(Runnable listener) {
        return topic.subscribe(EVERYBODY, change -> listener.run());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(GenerationChanged change) {
        if (topic.isHeard(EVERYBODY)) {
            arrange(System.nanoTime());
        }
    }

    private synchronized void arrange(long now) {
        if (!waiting && !timer.isShutdown()) {
            waiting = true;
            var unused = timer.schedule(this::tell, Math.max(0, earliest - now), TimeUnit.NANOSECONDS);
        }
    }

    private void tell() {
        synchronized (this) {
            waiting = false;
            earliest = System.nanoTime() + INTERVAL;
        }
        topic.publish(EVERYBODY, EVERYBODY);
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }
}
