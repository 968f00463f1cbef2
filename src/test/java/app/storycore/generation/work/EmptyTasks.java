package app.storycore.generation.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Counts executions that do nothing. */
final class EmptyTasks {

    static final String NAME = "empty";

    private volatile CountDownLatch left = new CountDownLatch(0);
    private volatile long began;

    void expect(int count) {
        began = 0;
        left = new CountDownLatch(count);
    }

    void executed() {
        if (began == 0) {
            began = System.nanoTime();
        }
        left.countDown();
    }

    /** From the first to the last execution. */
    Duration awaitAll() throws InterruptedException {
        if (!left.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Not all tasks were executed");
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
