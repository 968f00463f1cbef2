package app.storycore.asset;

import app.storycore.asset.store.FileStore;
import app.storycore.base.RepeatedTask;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether this node reaches the file store, by a look every few seconds and by what others met who needed it. */
@Component
public class StoreWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    private static final int LOOK_EVERY_SECONDS = 5;
    private static final String TOPIC = "file store";

    private final FileStore store;
    private final Clock clock;
    private final Topic<String, Optional<Instant>> topic = new Topic<>(TOPIC);
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicBoolean metLately = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("store-watch").factory());
    private volatile @Nullable Instant awaySince;

    StoreWatch(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = timer.scheduleWithFixedDelay(
                new RepeatedTask("store watch", this::look), 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Since when it has not been reached; empty while it is. */
    public Optional<Instant> awaySince() {
        return Optional.ofNullable(awaySince);
    }

    /** Tells {@code listener}, which must return quickly, of every change from now on. */
    public Subscription subscribe(Consumer<Optional<Instant>> listener) {
        return topic.subscribe(TOPIC, listener);
    }

    /** To be called by whoever needed the store and did not reach it. */
    public void met(IOException failure) {
        metLately.set(true);
        away(failure);
    }

    /**
     * Looks now. While somebody has met its absence since the look before, its marker alone does not bring it back: there
     * may be reasons why only some requests fail.
     */
    public void look() {
        looking.lock(); // what an earlier look has seen is not told after what a later one has
        try {
            boolean met = metLately.getAndSet(false);
            if (store.marker().isEmpty()) {
                away(new IOException("It has no marker"));
            } else if (!met) {
                reached();
            }
        } catch (IOException e) {
            away(e);
        } finally {
            looking.unlock();
        }
    }

    private synchronized void away(IOException failure) {
        if (awaySince == null) {
            LOG.warn("Files wait for their store: {}", failure.getMessage());
            tell(clock.instant());
        }
    }

    private synchronized void reached() {
        if (awaySince != null) {
            LOG.warn("The file store {} is reached again", store.name());
            tell(null);
        }
    }

    private void tell(@Nullable Instant now) {
        awaySince = now;
        topic.publish(TOPIC, awaySince());
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }
}
