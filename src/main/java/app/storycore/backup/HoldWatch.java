package app.storycore.backup;

import app.storycore.backup.archive.BackupProblem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Asks about every minute whether files are still kept from being dropped: a backup of hours hears soon that it is in vain. */
final class HoldWatch {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Hold hold;
    private final LongSupplier nanoTime;
    private long asked;

    /** What keeps files. */
    @FunctionalInterface
    interface Hold {
        boolean holds() throws SQLException;
    }

    /** @param nanoTime as {@link System#nanoTime} */
    HoldWatch(Hold hold, LongSupplier nanoTime) {
        this.hold = hold;
        this.nanoTime = nanoTime;
        this.asked = nanoTime.getAsLong();
    }

    /** @throws BackupProblem when it was asked and is lost */
    void askNowAndThen() throws SQLException {
        if (nanoTime.getAsLong() - asked >= EVERY.toNanos()) {
            ask();
        }
    }

    /** @throws BackupProblem when it is lost */
    void ask() throws SQLException {
        asked = nanoTime.getAsLong();
        if (!hold.holds()) {
            throw new BackupProblem("The connection to the database was lost while files were copied, and some may"
                    + " have been dropped since; try again.");
        }
    }
}
