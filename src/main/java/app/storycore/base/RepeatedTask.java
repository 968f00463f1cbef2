package app.storycore.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A timer's task that goes on after any failure, an error included: a timer drops for good what throws once. That the
 * database is away is told once, and once more when it is back.
 */
public final class RepeatedTask implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedTask.class);

    private final String name;
    private final Runnable task;
    private volatile boolean waiting;

    /** @param name for the log */
    public RepeatedTask(String name, Runnable task) {
        this.name = name;
        this.task = task;
    }

    @Override
    public void run() {
        try {
            task.run();
            if (waiting) {
                LOG.info("\"{}\" goes on, the database answers again", name);
            }
            waiting = false;
        } catch (Throwable failure) {
            tell(failure);
            waiting = isAway(failure);
        }
    }

    private void tell(Throwable failure) {
        if (!isAway(failure)) {
            LOG.warn("\"{}\" failed; it is done again at its next time", name, failure);
        } else if (!waiting) {
            LOG.warn("\"{}\" waits, the database does not answer: {}", name, failure.getMessage());
        }
    }

    /** A collision with another transaction may pass too, but then the database has answered. */
    private static boolean isAway(Throwable failure) {
        return !(failure instanceof ConcurrencyFailureException) && Transactions.isDatabaseAway(failure);
    }
}
