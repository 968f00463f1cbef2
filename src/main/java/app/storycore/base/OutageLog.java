package app.storycore.base;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells once that the database is away from somebody who asks again and again, and once more when it is back. */
public final class OutageLog {

    private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);

    private final String name;
    private final AtomicBoolean waiting = new AtomicBoolean();

    /** @param name of whoever asks, for the log */
    public OutageLog(String name) {
        this.name = name;
    }

    /**
     * Somebody has failed.
     *
     * @return whether the database is why, which is told then; otherwise it is for the caller to tell
     */
    public boolean explains(Throwable failure) {
        if (!isAway(failure)) {
            return false;
        }
        if (waiting.compareAndSet(false, true)) {
            LOG.warn("\"{}\" waits, the database does not answer: {}", name, failure.getMessage());
        }
        return true;
    }

    /** The database has answered. */
    public void answered() {
        if (waiting.compareAndSet(true, false)) {
            LOG.info("\"{}\" goes on, the database answers again", name);
        }
    }

    /** A collision with another transaction may pass too, but then the database has answered. */
    private static boolean isAway(Throwable failure) {
        return !(failure instanceof ConcurrencyFailureException) && Transactions.isDatabaseAway(failure);
    }
}
