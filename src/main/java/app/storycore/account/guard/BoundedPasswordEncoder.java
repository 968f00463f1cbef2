package app.storycore.account.guard;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes few passwords at once, so that a flood of logins leaves processors and threads to everybody else. */
public final class BoundedPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore turns;
    private final int waiting;

    /**
     * @param atOnce how many are hashed at the same time
     * @param waiting how many more may wait; the next one is refused
     */
    public BoundedPasswordEncoder(PasswordEncoder encoder, int atOnce, int waiting) {
        this.encoder = encoder;
        this.turns = new Semaphore(atOnce, true);
        this.waiting = waiting;
    }

    /** @throws PasswordsBusyException when too many wait already */
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        enter();
        try {
            return encoder.encode(password);
        } finally {
            turns.release();
        }
    }

    /** @throws PasswordsBusyException when too many wait already */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        enter();
        try {
            return encoder.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private void enter() {
        if (turns.getQueueLength() >= waiting) {
            throw new PasswordsBusyException();
        }
        turns.acquireUninterruptibly();
    }
}
