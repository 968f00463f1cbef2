package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConflatedTaskTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final ConflatedTask task = new ConflatedTask("conflated task", this::work);

    private void work() {
        begun.incrementAndGet();
        try {
            gate.await();
            ended.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void stop_waits_for_what_is_at_it_and_drops_what_was_asked_for_meanwhile() throws InterruptedException {
        task.ask();
        await().until(() -> begun.get() == 1);
        task.ask();
        Thread.ofPlatform().start(() -> {
            await().until(task::isStopped);
            gate.countDown();
        });

        task.stop();

        assertThat(ended).hasValue(1);
        assertThat(begun).hasValue(1);
    }

    @Test
    void stop_interrupts_what_takes_long() {
        task.ask();
        await().until(() -> begun.get() == 1);

        task.stop();

        await().until(() -> gate.getCount() == 1 && task.hasEnded());
        assertThat(ended).hasValue(0);
    }
}
