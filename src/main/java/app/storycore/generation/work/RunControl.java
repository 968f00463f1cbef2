package app.storycore.generation.work;

import app.storycore.generation.RunWish;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Carries orders from wherever they come to the thread that does the work. */
final class RunControl {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private RunOrder wished = RunOrder.GO_ON;
    private RunOrder ordered = RunOrder.GO_ON;

    /** What the owner wants by now; it takes the place of what was wanted before. */
    void wish(RunWish wish) {
        lock.lock();
        try {
            wished = RunOrder.of(wish);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What the machine demands; weaker orders than one given before change nothing. */
    void order(RunOrder next) {
        lock.lock();
        try {
            ordered = next.compareTo(ordered) > 0 ? next : ordered;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    RunOrder order() {
        lock.lock();
        try {
            return ordered.compareTo(wished) > 0 ? ordered : wished;
        } finally {
            lock.unlock();
        }
    }

    /** To be called between two steps. */
    void checkpoint() {
        RunOrder now = order();
        if (now != RunOrder.GO_ON) {
            throw new RunStoppedException(now);
        }
    }

    /** To be called inside a step: a pause waits for its end. */
    void checkpointInside() {
        RunOrder now = order();
        if (now.stopsInsideShot()) {
            throw new RunStoppedException(now);
        }
    }

    /** Waits, and stops waiting as soon as there is an order. */
    void pause(Duration duration) {
        lock.lock();
        try {
            long left = duration.toNanos();
            while (order() == RunOrder.GO_ON && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ordered = RunOrder.SHUT_DOWN;
        } finally {
            lock.unlock();
        }
        checkpoint();
    }
}
