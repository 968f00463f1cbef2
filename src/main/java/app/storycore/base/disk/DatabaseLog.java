package app.storycore.base.disk;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.hsqldb.Database;
import org.hsqldb.DatabaseType;
import org.hsqldb.Session;
import org.hsqldb.jdbc.JDBCConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows whether the files of the embedded database hold everything that was committed, and makes it so again. Has
 * nothing to do with any other database.
 *
 * @see "src/site/markdown/decisions/0024-a-disk-that-is-full.md"
 */
@Component
class DatabaseLog {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLog.class);

    private final DataSource source;
    private final LogStream.Factory streams;
    private final boolean embedded;
    private @Nullable Connection connection;
    private @Nullable LogFileAccess files;
    private @Nullable DataFileWatch watch;
    private volatile boolean broken;
    private volatile boolean damaged;

    DatabaseLog(DataSource source, ObjectProvider<LogStream.Factory> streams) throws SQLException {
        this.source = source;
        this.streams = streams.getIfAvailable(() -> LogStream::new);
        try (Connection connection = source.getConnection()) {
            embedded = connection.isWrapperFor(JDBCConnection.class);
        }
        if (embedded) {
            install();
        }
    }

    /** The connection is kept: while it is open, the database cannot close and open itself without this log. */
    private void install() throws SQLException {
        Connection own = source.getConnection();
        Session session = (Session) own.unwrap(JDBCConnection.class).getSession();
        Database database = session.getDatabase();
        if (database.getType() != DatabaseType.DB_FILE) {
            own.close();
            return;
        }
        connection = own;
        files = new LogFileAccess(database.logger.fileAccess, streams, this::failed);
        database.logger.fileAccess = files;
        watch = new DataFileWatch(database.getNameString(), this::damaged);
        execute("SET FILES NIO FALSE");
        // what it was closed with last goes before the settings that it is opened with
        execute("SET FILES LOG TRUE");
        execute("SET FILES WRITE DELAY FALSE");
        execute("CHECKPOINT");
        if (files.log() == null) {
            throw new IllegalStateException("The database began no log of ours");
        }
    }

    /** Whether the database is a part of this process. */
    boolean isEmbedded() {
        return embedded;
    }

    /** Whether something that was committed may not be on the disk. */
    boolean isBroken() {
        return broken;
    }

    private void failed(IOException e) {
        broken = true;
        LOG.error("The database could not write its log; nothing counts as saved until a checkpoint has worked", e);
    }

    private void damaged(String event) {
        damaged = true;
        broken = true;
        LOG.error("The database could not write its data file; it is opened anew when there is room: {}", event);
    }

    /**
     * Writes everything that is committed to the disk, and begins a new log. After a failed write of the data file, a
     * checkpoint would make the damage last; then the database is opened anew from its backup and its log.
     *
     * @return whether the files are whole now
     */
    synchronized boolean repair() {
        if (!broken) {
            return true;
        }
        try {
            if (damaged) {
                reopen();
            }
            return checkpoint();
        } catch (SQLException e) {
            LOG.warn("The database could not be made whole yet; it is tried again", e);
            return false;
        }
    }

    private void reopen() throws SQLException {
        execute("SHUTDOWN IMMEDIATELY");
        close();
        if (source.isWrapperFor(HikariDataSource.class)) {
            source.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        }
        install();
        damaged = false;
    }

    private boolean checkpoint() throws SQLException {
        LogFileAccess access = Objects.requireNonNull(files);
        LogStream before = access.log();
        execute("CHECKPOINT");
        LogStream after = access.log();
        if (after == null || after.equals(before) || !after.isFresh() || damaged) {
            LOG.warn("A checkpoint left the old log; it is tried again");
            return false;
        }
        broken = false;
        if (after.hasFailed()) { // asked afterwards, or a failure in between would be forgotten
            broken = true;
            return false;
        }
        LOG.info("The database is whole again, and everything in it is on the disk");
        return true;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = Objects.requireNonNull(connection).createStatement()) {
            statement.execute(sql);
        }
    }

    @PreDestroy
    void close() throws SQLException {
        if (watch != null) {
            watch.close();
        }
        if (connection != null) {
            connection.close();
        }
    }
}
