package app.storycore.generation.work;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Carries orders from wherever they come to the thread that does the work. */
final class RunControl {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ordered = lock.newCondition();
    private RunOrder order = RunOrder.GO_ON;

    /** Gives an order; weaker ones than that given before change nothing. */
    void order(RunOrder next) {
        lock.lock();
        try {
            if (next.compareTo(order) > 0) {
                order = next;
                ordered.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    RunOrder order() {
        lock.lock();
        try {
            return order;
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
            while (order == RunOrder.GO_ON && left > 0) {
                left = ordered.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            order = RunOrder.SHUT_DOWN;
        } finally {
            lock.unlock();
        }
        checkpoint();
    }
}
