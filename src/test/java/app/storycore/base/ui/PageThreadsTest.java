package app.storycore.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
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
}
