package app.storycore.account.guard;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to log in came too soon after others that failed; its password was not looked at. */
public class LoginDelayedException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration delay;

    LoginDelayedException(Duration delay) {
        super("Too many failed attempts, wait " + delay);
        this.delay = delay;
    }

    /** How long to wait, in whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, delay.plusMillis(999).toSeconds());
    }
}
