package app.storycore.generation.document;

import app.storycore.generation.document.DocumentRefusedException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Lets a few documents be made at a time, and one of each account, so that nobody's wishes stop everybody's work. */
@Component
class DocumentTurns {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition left = lock.newCondition();
    private final Set<UUID> atWork = new HashSet<>();
    private final Duration patience;

    DocumentTurns() {
        this(PATIENCE);
    }

    DocumentTurns(Duration patience) {
        this.patience = patience;
    }

    /** What is done in somebody's turn. */
    @FunctionalInterface
    interface Making {
        void make() throws IOException;
    }

    /**
     * Waits for the account's turn and makes something in it.
     *
     * @throws DocumentRefusedException when the turn does not come in time, or the thread is interrupted
     */
    void inTurn(UUID accountId, Making making) throws IOException {
        take(accountId);
        try {
            making.make();
        } finally {
            leave(accountId);
        }
    }

    private void take(UUID accountId) {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (atWork.size() >= AT_ONCE || atWork.contains(accountId)) {
                if (nanos <= 0) {
                    throw new DocumentRefusedException(Reason.BUSY);
                }
                nanos = left.awaitNanos(nanos);
            }
            atWork.add(accountId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentRefusedException(Reason.BUSY);
        } finally {
            lock.unlock();
        }
    }

    private void leave(UUID accountId) {
        lock.lock();
        try {
            atWork.remove(accountId);
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
