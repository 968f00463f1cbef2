package app.storycore.generation.live;

import app.storycore.base.ConflatingBuffer;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.generation.GenerationChanged;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
public class AdminNotifier {

    private static final Logger LOG = LoggerFactory.getLogger(AdminNotifier.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final String EVERYBODY = "everybody";

    private final Topic<String, String> topic = new Topic<>("oversight");
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-oversight").factory());
    private final ConflatingBuffer<String, String> waiting =
            new ConflatingBuffer<>(1, Function.identity(), (told, again) -> told);

    /** Calls {@code listener}, which must return quickly, on a thread of its own after every change from now on. */
    public Subscription subscribe(Runnable listener) {
        return topic.subscribe(EVERYBODY, change -> listener.run());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(GenerationChanged change) {
        changed();
    }

    /** Something changed on this node or on another. */
    void changed() {
        if (topic.isHeard(EVERYBODY) && waiting.add(EVERYBODY)) {
            arrange();
        }
    }

    private void arrange() {
        try {
            var unused = timer.schedule(this::tell, waiting.delay(INTERVAL).toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Not told, the server is stopping");
        }
    }

    private void tell() {
        waiting.take().values().forEach(change -> topic.publish(EVERYBODY, change));
        if (waiting.delivered()) {
            arrange();
        }
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }
}
