package app.storycore.asset;

import app.storycore.base.DatabaseKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps stored files from being dropped, by this and every other process on the database, while somebody copies those
 * that rows of one moment name. The embedded database has one process; PostgreSQL keeps an advisory lock, which it frees
 * when its holder's connection ends, however that comes about.
 */
@Component
public class CollectionHold {

    /** Of the advisory lock: held shared by those who copy, exclusively for a moment by whoever drops. */
    static final long KEY = 0x53746f7265644669L;

    private static final int ANSWERS_WITHIN_SECONDS = 20;

    private final DataSource database;
    private final DatabaseKind kind;
    private final ReentrantReadWriteLock here = new ReentrantReadWriteLock();

    public CollectionHold(DataSource database, DatabaseKind kind) {
        this.database = database;
        this.kind = kind;
    }

    /** A hold, until the thread that took it closes it. */
    public static final class Held implements AutoCloseable {

        private final ReentrantReadWriteLock.ReadLock here;
        private final @Nullable Connection elsewhere;

        private Held(ReentrantReadWriteLock.ReadLock here, @Nullable Connection elsewhere) {
            this.here = here;
            this.elsewhere = elsewhere;
        }

        /** Whether nothing can have been dropped since it was taken. */
        public boolean holds() throws SQLException {
            return elsewhere == null || elsewhere.isValid(ANSWERS_WITHIN_SECONDS);
        }

        @Override
        public void close() throws SQLException {
            here.unlock();
            if (elsewhere != null) {
                giveBack(elsewhere);
            }
        }

        private static void giveBack(Connection elsewhere) throws SQLException {
            try (elsewhere) {
                if (elsewhere.isValid(ANSWERS_WITHIN_SECONDS)) {
                    call(elsewhere, "select pg_advisory_unlock_shared(?)");
                }
            }
        }
    }

    /** Waits until what is dropped at this moment is gone. */
    public Held take() throws SQLException {
        Connection elsewhere = kind.isEmbedded() ? null : lock();
        here.readLock().lock();
        return new Held(here.readLock(), elsewhere);
    }

    private Connection lock() throws SQLException {
        Connection connection = database.getConnection();
        try {
            call(connection, "select pg_advisory_lock_shared(?)");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void call(Connection connection, String function) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(function)) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }

    /** Runs {@code drop} unless this process holds; whether another one does is asked by {@link StoredFileRows#drop}. */
    boolean unlessHeld(BooleanSupplier drop) {
        if (!here.writeLock().tryLock()) {
            return false;
        }
        try {
            return drop.getAsBoolean();
        } finally {
            here.writeLock().unlock();
        }
    }
}
