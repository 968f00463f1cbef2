package app.storycore.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A timer's task that goes on after any failure, an error included: a timer drops for good what throws once. That the
 * database is away is told once, and once more when it is back.
 */
public final class RepeatedTask implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedTask.class);

    private final String name;
    private final Runnable task;
    private final OutageLog outage;

    /** @param name for the log */
    public RepeatedTask(String name, Runnable task) {
        this.name = name;
        this.task = task;
        this.outage = new OutageLog(name);
    }

    @Override
    public void run() {
        try {
            task.run();
            outage.answered();
        } catch (Throwable failure) {
            if (!outage.explains(failure)) {
                LOG.warn("\"{}\" failed; it is done again at its next time", name, failure);
            }
        }
    }
}
