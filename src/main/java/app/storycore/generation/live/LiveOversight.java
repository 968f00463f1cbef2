package app.storycore.generation.live;

import app.storycore.generation.GenerationChanged;
import app.storycore.generation.live.LiveGenerations.Subscription;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells administrators' pages that something changed, whosever it is: at once, then at most once a second. It does not
 * say what: they read again what they may see.
 */
@Component
public class LiveOversight {

    private static final Logger LOG = LoggerFactory.getLogger(LiveOversight.class);
    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final Executor senders =
            task -> Thread.ofVirtual().name("live-oversight").start(task);
    private boolean waiting;
    private long earliest = System.nanoTime();

    /** From now on calls {@code listener}, which must return quickly, on a thread of its own after every change. */
    public Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(GenerationChanged change) {
        if (!listeners.isEmpty()) {
            arrange(System.nanoTime());
        }
    }

    private synchronized void arrange(long now) {
        if (!waiting) {
            waiting = true;
            long delay = Math.max(0, earliest - now);
            CompletableFuture.delayedExecutor(delay, TimeUnit.NANOSECONDS, senders)
                    .execute(this::tell);
        }
    }

    private void tell() {
        synchronized (this) {
            waiting = false;
            earliest = System.nanoTime() + INTERVAL;
        }
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.warn("A page of an administrator could not be told of a change", e);
            }
        }
    }
}
