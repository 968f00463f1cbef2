package app.storycore.generation.live;

import app.storycore.generation.GenerationBoard;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationSnapshot;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells everybody who shows generations of an account what changed: the first change at once, then at most four times
 * a second, always the newest state, on threads of its own, so that no page ever holds up a runner.
 */
@Component
public class LiveGenerations {

    private static final Logger LOG = LoggerFactory.getLogger(LiveGenerations.class);
    private static final long INTERVAL = Duration.ofMillis(250).toNanos();

    /** How often what is active is read again, in case an event was lost. */
    static final Duration HEAL = Duration.ofSeconds(30);

    private final ConcurrentMap<UUID, AccountFeed> feeds = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer;
    private final ExecutorService senders;
    private final GenerationBoard board;

    LiveGenerations(GenerationBoard board) {
        this.board = board;
        this.senders = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("live-", 0).factory());
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("live-timer").factory());
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        var unused = timer.scheduleWithFixedDelay(
                () -> senders.execute(this::heal), HEAL.toSeconds(), HEAL.toSeconds(), TimeUnit.SECONDS);
    }

    /** Ends a subscription; may be called more than once. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /** From now on tells {@code listener} of every change of this account's generations. */
    public Subscription subscribe(UUID ownerId, LiveListener listener) {
        feeds.compute(ownerId, (id, existing) -> {
            AccountFeed feed = existing == null ? new AccountFeed() : existing;
            feed.listeners.add(listener);
            return feed;
        });
        return () -> feeds.computeIfPresent(ownerId, (id, feed) -> {
            feed.listeners.remove(listener);
            return feed.listeners.isEmpty() ? null : feed;
        });
    }

    /** Whether somebody shows generations of this account here. */
    boolean isWatched(UUID ownerId) {
        return feeds.containsKey(ownerId);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(GenerationChanged change) {
        UUID ownerId = change.generation().ownerId();
        AccountFeed feed = feeds.get(ownerId);
        if (feed != null && feed.offer(change)) {
            arrange(ownerId, feed);
        }
    }

    private void arrange(UUID ownerId, AccountFeed feed) {
        try {
            long delay = feed.delay(System.nanoTime(), INTERVAL);
            var unused = timer.schedule(() -> senders.execute(() -> send(ownerId, feed)), delay, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Not told, the server is stopping");
        }
    }

    private void send(UUID ownerId, AccountFeed feed) {
        LiveChanges changes = feed.take(System.nanoTime());
        for (LiveListener listener : feed.listeners) {
            try {
                listener.changed(changes);
            } catch (RuntimeException e) {
                LOG.warn("A page of account {} could not be told of a change", ownerId, e);
            }
        }
        if (feed.sent()) {
            arrange(ownerId, feed);
        }
    }

    void heal() {
        for (UUID ownerId : feeds.keySet()) {
            try {
                board.board(ownerId).forEach(this::tellAgain);
            } catch (RuntimeException e) {
                LOG.warn("Generations of account {} could not be read again", ownerId, e);
            }
        }
    }

    private void tellAgain(GenerationSnapshot snapshot) {
        on(new GenerationChanged(snapshot, List.of()));
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        senders.shutdownNow();
        feeds.clear();
    }
}
