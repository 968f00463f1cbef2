package app.storycore.generation.work.stage;

import app.storycore.generation.work.RunControl;
import app.storycore.generation.work.RunStoppedException;
import app.storycore.generation.work.RunnerSignal;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Has a shot drawn alone on this node before it is blamed for the loss of its runner: when a process goes down, every
 * shot in work at that moment looks the same.
 */
@Component
class SuspectIsolation {

    private static final long LOOK_EVERY_MS = 200;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int drawing;
    private int waitingAlone;
    private boolean drawsAlone;

    /** Ends the drawing of a shot. */
    @FunctionalInterface
    interface Turn {
        void end();
    }

    /** Whether a shot waits to be drawn alone, so that whoever draws should not go on without a break. */
    boolean isWaitedFor() {
        lock.lock();
        try {
            return waitingAlone > 0;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the shot may be drawn; one that is to be drawn alone goes before all that come after it.
     *
     * @throws RunStoppedException when the run is not to go on
     */
    Turn await(boolean alone, RunControl control) {
        lock.lock();
        try {
            waitingAlone += alone ? 1 : 0;
            try {
                while (!isFree(alone)) {
                    boolean unusedTold = changed.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
                    control.checkpoint();
                }
            } finally {
                waitingAlone -= alone ? 1 : 0;
                changed.signalAll();
            }
            drawing++;
            drawsAlone = alone;
            return this::end;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException(RunnerSignal.SHUT_DOWN);
        } finally {
            lock.unlock();
        }
    }

    private boolean isFree(boolean alone) {
        return alone ? drawing == 0 : !drawsAlone && waitingAlone == 0;
    }

    private void end() {
        lock.lock();
        try {
            drawing--;
            drawsAlone = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
