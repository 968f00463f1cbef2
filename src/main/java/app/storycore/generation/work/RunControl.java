package app.storycore.generation.work;

import app.storycore.generation.RequestedAction;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Carries orders from wherever they come to the thread that does the work. */
public final class RunControl {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private RunnerSignal wished = RunnerSignal.GO_ON;
    private int wishes;
    private RunnerSignal ordered = RunnerSignal.GO_ON;

    /** What the owner wants by now; it takes the place of what was wanted before. */
    void wish(RequestedAction wish) {
        lock.lock();
        try {
            wishes++;
            become(wish);
        } finally {
            lock.unlock();
        }
    }

    /** How many wishes have come; asked before what is wanted is read, for {@link #read}. */
    int wishes() {
        lock.lock();
        try {
            return wishes;
        } finally {
            lock.unlock();
        }
    }

    /** What the owner wants as it was read; what has come since then is newer. */
    void read(RequestedAction wish, int wishesBefore) {
        lock.lock();
        try {
            if (wishes == wishesBefore) {
                become(wish);
            }
        } finally {
            lock.unlock();
        }
    }

    private void become(RequestedAction wish) {
        wished = RunnerSignal.of(wish);
        changed.signalAll();
    }

    /** What the machine demands; weaker orders than one given before change nothing. */
    void order(RunnerSignal next) {
        lock.lock();
        try {
            ordered = next.compareTo(ordered) > 0 ? next : ordered;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public RunnerSignal order() {
        lock.lock();
        try {
            return ordered.compareTo(wished) > 0 ? ordered : wished;
        } finally {
            lock.unlock();
        }
    }

    /** To be called between two steps. */
    public void checkpoint() {
        RunnerSignal now = order();
        if (now != RunnerSignal.GO_ON) {
            throw new RunStoppedException(now);
        }
    }

    /** To be called inside a step: a pause waits for its end. */
    public void checkpointInside() {
        RunnerSignal now = order();
        if (now.stopsInsideShot()) {
            throw new RunStoppedException(now);
        }
    }

    /** Waits, and stops waiting as soon as there is an order. */
    public void pause(Duration duration) {
        lock.lock();
        try {
            long left = duration.toNanos();
            while (order() == RunnerSignal.GO_ON && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ordered = RunnerSignal.SHUT_DOWN;
        } finally {
            lock.unlock();
        }
        checkpoint();
    }
}
