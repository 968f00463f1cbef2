package app.storycore.generation.work.schedule;

import app.storycore.generation.GenerationStatusChanged;
import app.storycore.generation.QueueReordered;
import app.storycore.generation.queue.Dispatcher;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has {@link Dispatcher} look at the line whenever one came into it or made room, on a thread of its own. */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class DispatchTrigger {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchTrigger.class);

    private final Dispatcher dispatcher;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("admission").factory());

    DispatchTrigger(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @TransactionalEventListener
    void on(GenerationStatusChanged moved) {
        if (!moved.to().isWorking()) {
            look();
        }
    }

    @TransactionalEventListener
    void on(QueueReordered reordered) {
        look();
    }

    private void look() {
        if (waiting.compareAndSet(false, true)) {
            try {
                thread.execute(this::admit);
            } catch (RejectedExecutionException closing) {
                LOG.debug("Nothing is admitted any more, the server is stopping");
            }
        }
    }

    private void admit() {
        waiting.set(false);
        try {
            dispatcher.admit();
        } catch (RuntimeException e) {
            LOG.warn("Admission failed; it is tried again in a few seconds", e);
        }
    }

    /** A stopping node admits nothing more; what it puts back goes to others, or waits for the next start. */
    @EventListener
    void on(ContextClosedEvent closed) {
        thread.shutdownNow();
    }
}
