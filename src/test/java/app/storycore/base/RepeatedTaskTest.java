package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
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
    void tells_once_in_a_line_that_the_database_is_away_and_that_it_is_back(CapturedOutput output) {
        AtomicInteger runs = new AtomicInteger();
        RepeatedTask task = new RepeatedTask("test", () -> {
            if (runs.incrementAndGet() < 4) {
                throw new CannotCreateTransactionException("Nobody answers");
            }
        });
        for (int i = 0; i < 5; i++) {
            task.run();
        }

        assertThat(output.getAll())
                .containsOnlyOnce("\"test\" waits, the database does not answer: Nobody answers")
                .containsOnlyOnce("\"test\" goes on, the database answers again")
                .doesNotContain("\tat ");
    }
}
