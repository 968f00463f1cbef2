package app.storycore.generation.work.stage;

import app.storycore.generation.work.RunControl;
import app.storycore.generation.work.RunStoppedException;
import app.storycore.generation.work.RunnerSignal;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Component;

/**
 * Has a shot drawn alone on this node before it is blamed for the loss of its runner: when a process goes down, every
 * shot in work at that moment looks the same.
 */
@Component
class SuspectIsolation {

    private static final long LOOK_EVERY_MS = 200;

    private final ReentrantReadWriteLock room = new ReentrantReadWriteLock(true);

    /** Ends the drawing of a shot. */
    @FunctionalInterface
    interface Turn {
        void end();
    }

    /** Whether a shot waits to be drawn, so that whoever draws should not go on without a break. */
    boolean isWaitedFor() {
        return room.hasQueuedThreads() || room.isWriteLocked();
    }

    /**
     * Waits until the shot may be drawn.
     *
     * @throws RunStoppedException when the run is not to go on
     */
    Turn await(boolean alone, RunControl control) {
        Lock lock = alone ? room.writeLock() : room.readLock();
        try {
            while (!lock.tryLock(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                control.checkpoint();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException(RunnerSignal.SHUT_DOWN);
        }
        return lock::unlock;
    }
}
