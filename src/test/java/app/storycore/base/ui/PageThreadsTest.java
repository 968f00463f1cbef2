package app.storycore.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PageThreadsTest {

    @Test
    void say_nothing_of_what_a_stopping_server_does_not_push(CapturedOutput output) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        PageThreads.deliver(() -> {
            done.countDown();
            throw new IllegalStateException("Push failed", new RejectedExecutionException());
        });
        done.await();
        PageThreads.deliver(() -> {
            throw new IllegalStateException("A real failure");
        });

        await().until(() -> output.getAll().contains("A real failure"));
        assertThat(output.getAll()).doesNotContain("Push failed");
    }

    /** With threads of its own, as those of pages are for all tests of this process. */
    @Test
    void finish_what_was_asked_and_drop_what_was_only_to_be_shown() throws Exception {
        List<String> done = new CopyOnWriteArrayList<>();
        for (boolean finishes : new boolean[] {true, false}) {
            PageThreadPool pool = new PageThreadPool("test-", 1, finishes);
            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch mayEnd = new CountDownLatch(1);
            pool.execute(() -> {
                running.countDown();
                awaitQuietly(mayEnd);
                done.add("running " + finishes);
            });
            pool.execute(() -> done.add("waiting " + finishes));
            running.await();

            pool.end();
            assertThat(pool.awaitEnd(1)).isFalse();
            mayEnd.countDown();
            assertThat(pool.awaitEnd(Duration.ofMinutes(1).toNanos())).isTrue();

            pool.begin();
            CountDownLatch again = new CountDownLatch(1);
            pool.execute(again::countDown);
            assertThat(again.await(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(done).containsExactly("running true", "waiting true", "running false");
    }

    @Test
    void refuse_what_is_asked_after_their_end_and_show_nothing_more() {
        PageThreadPool asking = new PageThreadPool("test-", 1, true);
        PageThreadPool showing = new PageThreadPool("test-", 1, false);
        asking.end();
        showing.end();

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> asking.execute(() -> {}));
        assertThatCode(() -> showing.execute(() -> {})).doesNotThrowAnyException();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
