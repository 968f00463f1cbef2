package app.storycore.asset;

import app.storycore.account.AccountId;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Bounds what uploads hold in memory: one whole file of each account at a time, and few of all accounts. Others wait, while
 * their browsers do not go on sending.
 */
@Component
public class UploadTurns {

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Semaphore[] turns;
    private final Duration patience;

    public UploadTurns() {
        this(AT_ONCE, PATIENCE);
    }

    UploadTurns(int atOnce, Duration patience) {
        this.turns = Stream.generate(() -> new Semaphore(1)).limit(atOnce).toArray(Semaphore[]::new);
        this.patience = patience;
    }

    /** What is done with an upload. */
    @FunctionalInterface
    public interface Taking {
        void take() throws IOException;
    }

    /**
     * Waits for a turn and takes an upload in it.
     *
     * @throws IOException when the turn does not come in time, or the thread is interrupted
     */
    public void inTurn(AccountId accountId, Taking taking) throws IOException {
        Semaphore turn = turns[Math.floorMod(accountId.hashCode(), turns.length)];
        if (!isGiven(turn)) {
            throw new IOException("Too many uploads at once");
        }
        try {
            taking.take();
        } finally {
            turn.release();
        }
    }

    private boolean isGiven(Semaphore turn) {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
