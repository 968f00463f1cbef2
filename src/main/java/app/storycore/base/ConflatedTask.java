package app.storycore.base;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that is done on a thread of its own: once for however often it was asked for before it begins, and once more
 * when it is asked for meanwhile. A failure is logged and ends nothing.
 */
public final class ConflatedTask {

    private static final Logger LOG = LoggerFactory.getLogger(ConflatedTask.class);

    private static final Duration STOP = Duration.ofSeconds(1);

    private final String name;
    private final Runnable task;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread;
    private volatile boolean stopped;

    /** @param name of its thread, and for the log */
    public ConflatedTask(String name, Runnable task) {
        this.name = name;
        this.task = new RepeatedTask(name, task);
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Has it done soon; returns at once. */
    public void ask() {
        if (waiting.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException stopped) {
                LOG.debug("\"{}\" is not done any more, the server is stopping", name);
            }
        }
    }

    boolean isStopped() {
        return stopped;
    }

    boolean hasEnded() {
        return thread.isTerminated();
    }

    private void run() {
        waiting.set(false);
        if (!stopped) {
            task.run();
        }
    }

    /**
     * From now on it is not done any more. Returns when nothing is at it any more, so that what it uses may be closed; what
     * takes longer than a moment is interrupted.
     */
    public void stop() {
        stopped = true;
        thread.shutdown();
        try {
            if (thread.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }
}
