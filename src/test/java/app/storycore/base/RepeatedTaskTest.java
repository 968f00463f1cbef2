package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

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
}
