package app.storycore.workflow.monitor;

import app.storycore.base.Transactions;
import app.storycore.generation.estimate.EngineTimings;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How long servers usually take for a panel, read while somebody wants to know, on a thread of its own. */
@Component
class UsualTimes {

    private static final Logger LOG = LoggerFactory.getLogger(UsualTimes.class);
    private static final Duration READ_EVERY = Duration.ofSeconds(5);

    private final EngineTimings timings;
    private final Transactions transactions;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Map<UUID, Duration> newest = Map.of();
    private volatile long readAt = System.nanoTime() - READ_EVERY.toNanos();

    UsualTimes(EngineTimings timings, Transactions transactions) {
        this.timings = timings;
        this.transactions = transactions;
    }

    /** Of each server, as they were read last; returns at once. */
    Map<UUID, Duration> newest() {
        if (System.nanoTime() - readAt >= READ_EVERY.toNanos() && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("usual-times").start(this::read);
        }
        return newest;
    }

    private void read() {
        try {
            newest = transactions.read(timings::usual);
        } catch (RuntimeException unread) {
            LOG.debug("How long servers take could not be read", unread);
        } finally {
            readAt = System.nanoTime();
            reading.set(false);
        }
    }
}
