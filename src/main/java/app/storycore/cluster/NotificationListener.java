package app.storycore.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread with a connection of its own that hears what is notified on one channel, for as long as it lives: when the
 * connection is lost, it makes another.
 */
final class NotificationListener implements AutoCloseable {

    /** A connection that was silent for so long is asked whether it still lives. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private static final int ANSWER_SECONDS = 3;
    private static final Duration AGAIN_AFTER = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(NotificationListener.class);

    private final ListenConnections connections;
    private final String channel;
    private final Consumer<String> heard;
    private final Runnable missed;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Connection current;
    private volatile boolean connected;

    /**
     * @param heard is told each text
     * @param missed is called whenever a connection was made, since nothing was heard before
     */
    NotificationListener(ListenConnections connections, String channel, Consumer<String> heard, Runnable missed) {
        this.connections = connections;
        this.channel = channel;
        this.heard = heard;
        this.missed = missed;
        this.thread = Thread.ofPlatform().daemon().name("signal-listener").start(this::run);
    }

    private void run() {
        try {
            do {
                listenOnce();
            } while (!closed.await(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenOnce() {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            current = connection;
            statement.execute("listen " + channel);
            connected = true;
            LOG.debug("Signals of other nodes are heard");
            missed.run();
            listen(connection);
        } catch (SQLException | RuntimeException lost) {
            if (closed.getCount() > 0) {
                LOG.atLevel(connected ? org.slf4j.event.Level.WARN : org.slf4j.event.Level.DEBUG)
                        .log("Other nodes cannot be heard: {}", lost.getMessage());
            }
        } finally {
            connected = false;
            current = null;
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        while (closed.getCount() > 0) {
            PGNotification[] news = notified.getNotifications((int) SILENCE.toMillis());
            if (news != null && news.length > 0) {
                for (PGNotification one : news) {
                    heard.accept(one.getParameter());
                }
            } else if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("the connection does not answer");
            }
        }
    }

    boolean isConnected() {
        return connected;
    }

    @Override
    public void close() {
        closed.countDown();
        Connection connection = current;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection was gone already", e);
            }
        }
        thread.interrupt();
    }
}
