package app.storycore.generation.live;

import app.storycore.account.AccountId;
import app.storycore.base.RepeatedTask;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.service.GenerationQueries;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells everybody who shows generations of an account what changed: the first change at once, then at most four times
 * a second, always the newest state, on threads of its own, so that no page ever holds up a runner.
 */
@Component
public class GenerationNotifier {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationNotifier.class);
    private static final Duration INTERVAL = Duration.ofMillis(250);

    /** How often what is active is read again, in case an event was lost. */
    static final Duration HEAL = Duration.ofSeconds(30);

    private static final int SENDERS = 2;

    private final Topic<AccountId, LiveChanges> topic = new Topic<>("generations");
    private final ConcurrentMap<AccountId, AccountFeed> feeds = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer = scheduler("live-timer");
    private final ScheduledThreadPoolExecutor healer = scheduler("live-heal");
    private final ExecutorService senders = Executors.newFixedThreadPool(
            SENDERS, Thread.ofPlatform().daemon().name("live-", 1).factory());
    private final GenerationQueries queries;
    private final DeliveryObserver observer;

    GenerationNotifier(GenerationQueries queries, ObjectProvider<DeliveryObserver> observers) {
        this.queries = queries;
        this.observer = observers.getIfAvailable(() -> delay -> {});
        var unused = healer.scheduleWithFixedDelay(
                new RepeatedTask("live heal", this::heal), HEAL.toSeconds(), HEAL.toSeconds(), TimeUnit.SECONDS);
    }

    private static ScheduledThreadPoolExecutor scheduler(String name) {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory());
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return scheduler;
    }

    /** Tells {@code listener} of every change of this account's generations from now on. */
    public Subscription subscribe(AccountId ownerId, LiveListener listener) {
        return topic.subscribe(ownerId, listener::changed);
    }

    /** A page shows these changes from now on. */
    public void delivered(LiveChanges changes) {
        observer.delivered(Duration.ofNanos(System.nanoTime() - changes.batch().since()));
    }

    /** Whether somebody shows generations of this account here. */
    boolean isWatched(AccountId ownerId) {
        return topic.isHeard(ownerId);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(GenerationChanged change) {
        AccountId ownerId = change.generation().ownerId();
        if (topic.isHeard(ownerId)) {
            AccountFeed feed = feeds.computeIfAbsent(ownerId, id -> new AccountFeed());
            if (feed.offer(change)) {
                arrange(ownerId, feed);
            }
        }
    }

    private void arrange(AccountId ownerId, AccountFeed feed) {
        try {
            long delay = feed.waiting().delay(INTERVAL).toNanos();
            var unused = timer.schedule(() -> senders.execute(() -> send(ownerId, feed)), delay, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Not told, the server is stopping");
        }
    }

    private void send(AccountId ownerId, AccountFeed feed) {
        topic.publish(ownerId, new LiveChanges(feed.waiting().take()));
        if (feed.waiting().delivered()) {
            arrange(ownerId, feed);
        }
    }

    /** On one thread, so that a slow one is never overtaken by the next. */
    void heal() {
        feeds.keySet().retainAll(topic.keys());
        for (AccountId ownerId : topic.keys()) {
            try {
                queries.board(ownerId).forEach(snapshot -> on(new GenerationChanged(snapshot, List.of())));
            } catch (RuntimeException e) {
                if (Transactions.isDatabaseAway(e)) {
                    throw e;
                }
                LOG.warn("Generations of account {} could not be read again", ownerId, e);
            }
        }
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        healer.shutdownNow();
        senders.shutdownNow();
        feeds.clear();
    }
}
