package app.storycore.generation.work.schedule;

import app.storycore.base.start.StudioStopping;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has {@link Dispatcher} look at the line whenever one came into it or made room, on any node, on a
 * thread of its own. */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class DispatchTrigger implements SignalListener {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchTrigger.class);

    /** What {@link SignalChannel} calls a change of the line. */
    static final String TOPIC = "queue";

    private final Dispatcher dispatcher;
    private final SignalChannel channel;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("admission").factory());

    DispatchTrigger(Dispatcher dispatcher, SignalChannel channel) {
        this.dispatcher = dispatcher;
        this.channel = channel;
        var unused = channel.subscribe(TOPIC, this);
    }

    @TransactionalEventListener
    void on(GenerationStatusChanged moved) {
        if (!moved.to().isWorking()) {
            changed();
        }
    }

    @TransactionalEventListener
    void on(QueueReordered reordered) {
        changed();
    }

    private void changed() {
        look();
        channel.send(Signal.of(TOPIC, TOPIC));
    }

    @Override
    public void received(Signal signal) {
        look();
    }

    @Override
    public void missed() {
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
    @StudioStopping
    void stop() {
        thread.shutdownNow();
    }
}
