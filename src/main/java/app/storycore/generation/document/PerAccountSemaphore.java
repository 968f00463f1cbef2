package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.generation.document.DocumentRefusedException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Lets a few documents be made at a time, and one of each account, so that nobody's wishes stop everybody's work. */
@Component
public class PerAccountSemaphore {

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 20;
    private static final int MOST_WAITING_OF_ONE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition left = lock.newCondition();
    private final Set<AccountId> atWork = new HashSet<>();
    private final List<AccountId> waiting = new ArrayList<>();
    private final Duration patience;

    public PerAccountSemaphore() {
        this(PATIENCE);
    }

    PerAccountSemaphore(Duration patience) {
        this.patience = patience;
    }

    /** What is done in somebody's turn. */
    @FunctionalInterface
    public interface Making {
        void make() throws IOException;
    }

    /**
     * Waits for the account's turn and makes something in it.
     *
     * @throws DocumentRefusedException when the turn does not come in time, or the thread is interrupted
     */
    public void inTurn(AccountId accountId, Making making) throws IOException {
        take(accountId);
        try {
            making.make();
        } finally {
            leave(accountId);
        }
    }

    private void take(AccountId accountId) {
        lock.lock();
        try {
            if (isHeldUp(accountId)) {
                queue(accountId);
            }
            atWork.add(accountId);
        } finally {
            lock.unlock();
        }
    }

    private boolean isHeldUp(AccountId accountId) {
        return atWork.size() >= AT_ONCE || atWork.contains(accountId);
    }

    /** Every wait keeps a thread of the server, so there are not many of them. */
    private void queue(AccountId accountId) {
        if (waiting.size() >= MOST_WAITING || Collections.frequency(waiting, accountId) >= MOST_WAITING_OF_ONE) {
            throw new DocumentRefusedException(Reason.BUSY);
        }
        waiting.add(accountId);
        try {
            long nanos = patience.toNanos();
            while (isHeldUp(accountId)) {
                if (nanos <= 0) {
                    throw new DocumentRefusedException(Reason.BUSY);
                }
                nanos = left.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentRefusedException(Reason.BUSY);
        } finally {
            waiting.remove(accountId);
        }
    }

    private void leave(AccountId accountId) {
        lock.lock();
        try {
            atWork.remove(accountId);
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
