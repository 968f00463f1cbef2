package app.storycore.generation.work;

import app.storycore.generation.GenerationChanged;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stops one thread once, as SIGSTOP stops a process, after a certain number of its writes or where a test says. */
final class StoppedThread {

    private final int after;
    private final AtomicInteger writes = new AtomicInteger();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    StoppedThread(int after) {
        this.after = after;
    }

    void isThisOne() {
        thread = Thread.currentThread();
    }

    int writes() {
        return writes.get();
    }

    void hear(GenerationChanged change) {
        if (Thread.currentThread() == thread && writes.incrementAndGet() == after) {
            stopHere();
        }
    }

    /** Other threads pass. */
    void stopHere() {
        if (Thread.currentThread() == thread) {
            stopped.countDown();
            await(goesOn);
        }
    }

    void awaitStop() {
        await(stopped);
    }

    void goOn() {
        goesOn.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Nothing happened for a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
