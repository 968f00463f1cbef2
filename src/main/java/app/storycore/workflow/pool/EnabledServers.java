package app.storycore.workflow.pool;

import app.storycore.workflow.server.EngineServerFacts;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The list of enabled servers, read again after each change by whoever needs it next; all others wait for that. */
final class EnabledServers {

    private final Supplier<List<EngineServerFacts>> enabled;
    private final Consumer<List<EngineServerFacts>> apply;
    private final AtomicLong changes = new AtomicLong(1);
    private final ReentrantLock reading = new ReentrantLock();
    private volatile long read;

    /** @param apply given each list that was read, one after the other, the newest last */
    EnabledServers(Supplier<List<EngineServerFacts>> enabled, Consumer<List<EngineServerFacts>> apply) {
        this.enabled = enabled;
        this.apply = apply;
    }

    void changed() {
        changes.incrementAndGet();
    }

    /** Returns when a list has been applied that was read after the last change; it may ask the database. */
    void refresh() {
        if (read == changes.get()) {
            return;
        }
        reading.lock();
        try {
            long before = changes.get();
            if (read != before) {
                apply.accept(enabled.get());
                read = before;
            }
        } finally {
            reading.unlock();
        }
    }
}
