package app.storycore.account.login;

import app.storycore.account.AccountService;
import app.storycore.account.guard.LoginDelayedException;
import app.storycore.account.guard.LoginThrottle;
import app.storycore.account.guard.PasswordsBusyException;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.TransactionException;

/** A check of name and password that slows down guessing, and logs how each attempt ended. */
public final class ThrottledAuthentication implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ThrottledAuthentication.class);
    private static final String UNKNOWN = "(unknown)";

    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;
    private final SecurityLog log;
    private final AccountService accounts;

    /** @param passwords checks name and password */
    public ThrottledAuthentication(
            AuthenticationProvider passwords, LoginThrottle throttle, SecurityLog log, AccountService accounts) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.log = log;
        this.accounts = accounts;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            throttle.charge(username, address);
            Authentication login = check(attempt, username, address);
            throttle.succeed(username, address);
            log.visitor(Event.LOGIN, username, address);
            return login;
        } catch (DataAccessException | TransactionException | InternalAuthenticationServiceException away) {
            LOG.warn("Nobody can log in, the database does not answer: {}", String.valueOf(away.getMessage()));
            throw new AuthenticationServiceException("The database does not answer", away);
        } catch (AuthenticationException refused) {
            log.visitor(event(refused), accounts.exists(username) ? username : UNKNOWN, address);
            throw refused;
        }
    }

    private @Nullable Authentication check(Authentication attempt, String username, String address) {
        try {
            return passwords.authenticate(attempt);
        } catch (PasswordsBusyException notChecked) {
            throttle.withdraw(username, address);
            throw notChecked;
        }
    }

    private static Event event(AuthenticationException refused) {
        return switch (refused) {
            case LoginDelayedException delayed -> Event.LOGIN_DELAYED;
            case PasswordsBusyException busy -> Event.LOGIN_DELAYED;
            case DisabledException locked -> Event.LOGIN_LOCKED;
            default -> Event.LOGIN_FAILED;
        };
    }
}
