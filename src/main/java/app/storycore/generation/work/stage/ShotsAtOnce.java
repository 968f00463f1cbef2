package app.storycore.generation.work.stage;

import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.work.RunStoppedException;
import app.storycore.generation.work.RunnerSignal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Draws shots of one run at the same time, each on a thread of its own. What stops the run lets those in work end as each
 * of them sees fit; what breaks it off has all of them leave their work at once.
 */
final class ShotsAtOnce {

    private static final long LOOK_AGAIN_MS = 500;

    private final Step step;
    private final ThreadFactory factory;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Thread> threads = new HashSet<>();
    private @Nullable Throwable failure;
    private volatile boolean brokenOff;
    private boolean shutDown;

    /** Draws one shot. */
    @FunctionalInterface
    interface Step {

        /** @param brokenOff whether something happened to another shot that ends the run */
        void draw(ShotWorkItem shot, BooleanSupplier brokenOff);
    }

    ShotsAtOnce(Step step) {
        this(step, Thread.ofPlatform().daemon().factory());
    }

    ShotsAtOnce(Step step, ThreadFactory factory) {
        this.step = step;
        this.factory = factory;
    }

    /**
     * Draws all, in order; returns, or throws, when none is in work any more.
     *
     * @param chains the shots of each are drawn one after the other
     * @param atOnce how many may be in work now
     * @param before done before each shot; what it throws stops the rest
     */
    void draw(List<List<ShotWorkItem>> chains, IntSupplier atOnce, Runnable before) {
        try {
            for (List<ShotWorkItem> chain : chains) {
                if (!awaitRoom(atOnce)) {
                    break;
                }
                before.run();
                start(chain, before);
            }
        } catch (Throwable stopped) { // an error must not leave threads behind either
            note(stopped);
        }
        awaitEnd();
        rethrow();
    }

    /** There may be room for more than before. */
    void lookAgain() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @return false when nothing more is to be begun */
    private boolean awaitRoom(IntSupplier atOnce) {
        while (true) {
            int most = Math.max(1, atOnce.getAsInt()); // outside the lock: it may ask the database
            lock.lock();
            try {
                if (failure == null && threads.size() >= most) {
                    await();
                }
                if (failure != null || threads.size() < most) {
                    return failure == null;
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** An interruption that came outside of the waiting counts as one that comes now. */
    private void awaitEnd() {
        boolean interrupted = Thread.interrupted();
        lock.lock();
        try {
            if (interrupted) {
                shutDown();
            }
            while (!threads.isEmpty()) {
                await();
                interrupted |= Thread.interrupted();
            }
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @SuppressWarnings("WaitNotInLoop") // its callers look again
    private void await() {
        try {
            boolean unusedTold = changed.await(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            shutDown();
            Thread.currentThread().interrupt();
        }
    }

    /** Those that wait in a call see the interruption, once, the others the break. */
    private void shutDown() {
        if (!shutDown) {
            shutDown = true;
            note(new RunStoppedException(RunnerSignal.SHUT_DOWN));
            brokenOff = true;
            threads.forEach(Thread::interrupt);
        }
    }

    private void start(List<ShotWorkItem> chain, Runnable before) {
        Thread thread = factory.newThread(() -> work(chain, before));
        thread.setName(
                Thread.currentThread().getName() + "-shot-" + chain.getFirst().number());
        lock.lock();
        try {
            thread.start();
            threads.add(thread); // its own end waits for the lock
        } finally {
            lock.unlock();
        }
    }

    private void work(List<ShotWorkItem> chain, Runnable before) {
        try {
            step.draw(chain.getFirst(), () -> brokenOff);
            for (ShotWorkItem shot : chain.subList(1, chain.size())) {
                if (brokenOff) {
                    return;
                }
                before.run();
                step.draw(shot, () -> brokenOff);
            }
        } catch (Throwable thrown) {
            note(thrown);
        } finally {
            lock.lock();
            try {
                threads.remove(Thread.currentThread());
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** A stop is what all see; anything else comes first, and breaks the others off. */
    private void note(Throwable thrown) {
        lock.lock();
        try {
            boolean stop = thrown instanceof RunStoppedException;
            if (failure == null || failure instanceof RunStoppedException && !stop) {
                failure = thrown;
            }
            brokenOff |= !stop;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> {}
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure);
        }
    }
}
