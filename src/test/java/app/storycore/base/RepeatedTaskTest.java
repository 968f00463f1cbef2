package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A timer that goes on whatever happens, and says so once. */
class RepeatedTaskTest {

    @Test
    void goes_on_after_an_error() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        try (ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1)) {
            var unused = timer.scheduleWithFixedDelay(
                    new RepeatedTask("test", () -> {
                        runs.countDown();
                        throw new StackOverflowError("once and again");
                    }),
                    0,
                    1,
                    TimeUnit.MILLISECONDS);

            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
            timer.shutdownNow();
        }
    }

    @Test
    void tells_once_in_a_line_that_the_database_is_away_and_that_it_is_back() {
        AtomicInteger runs = new AtomicInteger();
        RepeatedTask task = new RepeatedTask("test", () -> {
            if (runs.incrementAndGet() < 4) {
                throw new CannotCreateTransactionException("Nobody answers");
            }
        });

        List<ILoggingEvent> told = toldBy(
                () -> {
                    for (int i = 0; i < 5; i++) {
                        task.run();
                    }
                },
                OutageLog.class);

        assertThat(told)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "\"test\" waits, the database does not answer: Nobody answers",
                        "\"test\" goes on, the database answers again");
        assertThat(told).allMatch(line -> line.getThrowableProxy() == null);
    }

    @Test
    void tells_of_each_collision_with_its_stack() {
        RepeatedTask task = new RepeatedTask("test", () -> {
            throw new CannotAcquireLockException("deadlock");
        });

        List<ILoggingEvent> told = toldBy(
                () -> {
                    task.run();
                    task.run();
                },
                RepeatedTask.class);

        assertThat(told).hasSize(2).noneMatch(line -> line.getThrowableProxy() == null);
    }

    /** Whatever level other tests have left. */
    private static List<ILoggingEvent> toldBy(Runnable work, Class<?> teller) {
        Logger logger = (Logger) LoggerFactory.getLogger(teller);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        try {
            work.run();
            return List.copyOf(lines.list);
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(before);
        }
    }
}
