package app.storycore.account.guard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failed attempts to log in to one account, from one address, or both. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class LoginCounter {

    /** How long a failure counts after the wait that followed it. */
    static final Duration MEMORY = Duration.ofHours(1);

    /** How long an address stays known to an account that logged in from it. */
    static final Duration KNOWN = Duration.ofDays(90);

    @Id
    private String id;

    private int failures;
    private Instant blockedUntil;
    private boolean succeeded;
    private Instant expiresAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LoginCounter() {}

    LoginCounter(String id, Instant now) {
        this.id = id;
        this.blockedUntil = now;
        this.expiresAt = now.plus(MEMORY);
    }

    String id() {
        return id;
    }

    /** The wait until the next attempt is let through; zero or less when none is needed. */
    Duration waitAt(Instant now) {
        return Duration.between(now, blockedUntil);
    }

    /** Whether the account has logged in from this address lately. */
    boolean isKnown() {
        return succeeded;
    }

    /** Counts an attempt as failed until it is known how it ended. */
    void charge(LoginScope scope, Instant now) {
        if (now.isAfter(blockedUntil.plus(MEMORY))) {
            failures = 0;
        }
        failures++;
        blockedUntil = now.plus(scope.delayAfter(failures));
        keepUntil(blockedUntil.plus(MEMORY));
    }

    /** Takes back the charge of an attempt that succeeded, or that was never checked. */
    void refund() {
        failures = Math.max(0, failures - 1);
    }

    /** Forgets all failures, and knows this address from now on. */
    void succeed(Instant now) {
        failures = 0;
        blockedUntil = now;
        succeeded = true;
        keepUntil(now.plus(KNOWN));
    }

    private void keepUntil(Instant end) {
        if (end.isAfter(expiresAt)) {
            expiresAt = end;
        }
    }
}
