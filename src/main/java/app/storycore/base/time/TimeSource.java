package app.storycore.base.time;

import app.storycore.base.DatabaseKind;
import app.storycore.base.RepeatedTask;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the time comes from: from the database when several nodes may use it, else from the machine. */
@Component
public class TimeSource {

    private static final Duration ASKED_EVERY = Duration.ofSeconds(30);
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(TimeSource.class);

    private final Clock machine = Clock.systemUTC();
    private final @Nullable DatabaseClock database;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("database-time").factory());

    TimeSource(DatabaseKind kind, JdbcClient client) {
        this.database = kind.isEmbedded() ? null : new DatabaseClock(() -> ask(client), System::nanoTime);
        if (database != null) {
            tellIfFar();
            var unused = timer.scheduleWithFixedDelay(
                    new RepeatedTask("time of the database", () -> askAgain(database)),
                    ASKED_EVERY.toSeconds(),
                    ASKED_EVERY.toSeconds(),
                    TimeUnit.SECONDS);
        }
    }

    private static Instant ask(JdbcClient client) {
        return client.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static void askAgain(DatabaseClock clock) {
        try {
            clock.ask();
        } catch (DataAccessException away) {
            LOG.debug("The time is counted on while the database does not answer", away);
        }
    }

    private void tellIfFar() {
        Duration difference = difference();
        if (difference.abs().compareTo(WORTH_A_WORD) > 0) {
            LOG.warn(
                    "This machine's clock and the database's are {} s apart; the database's counts",
                    difference.abs().toSeconds());
        }
    }

    /** The time that everything goes by, before it is made steady. */
    Clock clock() {
        return database == null ? machine : database;
    }

    /** How far this machine's clock is ahead of the time that counts; negative when it is behind. */
    public Duration difference() {
        return Duration.between(clock().instant(), machine.instant());
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }
}
