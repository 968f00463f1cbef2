package app.storycore.cluster;

import app.storycore.base.ConflatingBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for one listener; a slow one holds up no other. */
final class SignalInbox {

    private static final Logger LOG = LoggerFactory.getLogger(SignalInbox.class);

    private final String topic;
    private final SignalListener listener;
    private final ExecutorService threads;
    private final ConflatingBuffer<?, Signal> waiting = SignalBuffer.create();

    SignalInbox(String topic, SignalListener listener, ExecutorService threads) {
        this.topic = topic;
        this.listener = listener;
        this.threads = threads;
    }

    void add(ConflatingBuffer.Batch<Signal> batch) {
        if ((!batch.complete() || !batch.values().isEmpty()) && waiting.add(batch)) {
            arrange();
        }
    }

    private void arrange() {
        try {
            threads.execute(this::deliver);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nothing is heard of {} any more, the server is stopping", topic);
        }
    }

    private void deliver() {
        ConflatingBuffer.Batch<Signal> batch = waiting.take();
        if (!batch.complete()) {
            safely(listener::missed);
        } else {
            batch.values().forEach(signal -> safely(() -> listener.received(signal)));
        }
        if (waiting.delivered()) {
            arrange();
        }
    }

    /** A failure of one, such as of a database that is away, must not lose the others; the next signal heals it. */
    private void safely(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException failed) {
            LOG.debug("A signal of {} could not be followed up", topic, failed);
        }
    }
}
