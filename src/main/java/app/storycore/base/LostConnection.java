package app.storycore.base;

import java.sql.SQLException;
import java.util.Set;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;

/** A connection that the database ended in the middle of a transaction, as it does when it is stopped. */
final class LostConnection {

    private static final int DEEPEST_CAUSE = 10;

    /** Stopped by its administrator, crashed, not ready yet, its database dropped, idle for too long, also in a transaction: PostgreSQL. */
    private static final Set<String> SHUT_DOWN = Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "25P03");

    /** Class of all errors of connections in the SQL standard. */
    private static final String CONNECTION = "08";

    private LostConnection() {}

    /**
     * Whether it is what a failure came from. A rollback over a lost connection fails too and hides why; so any commit or
     * rollback that the connection refused counts.
     */
    static boolean isCauseOf(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof TransactionException || cause instanceof SQLException known && isLoss(known)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isLoss(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || SHUT_DOWN.contains(state));
    }
}
