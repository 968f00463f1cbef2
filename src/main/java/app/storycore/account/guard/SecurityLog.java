package app.storycore.account.guard;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * The log of logins and of what happens to accounts, under a name of its own: what, which account, by whom, from which
 * address. It holds no passwords, and no line break that somebody typed.
 */
@Component
public class SecurityLog {

    /** The name of its logger. */
    public static final String NAME = "studio.security";

    /** What is logged. */
    public enum Event {
        LOGIN,
        /** A browser came back by its cookie. */
        LOGIN_REMEMBERED,
        LOGIN_FAILED,
        /** Right password, but the account is locked. */
        LOGIN_LOCKED,
        /** Refused without looking at the password. */
        LOGIN_DELAYED,
        LOGOUT,
        SET_UP,
        SET_UP_REFUSED,
        ACCOUNT_CREATED,
        ACCOUNT_LOCKED,
        ACCOUNT_UNLOCKED,
        PASSWORD_CHANGED,
        PASSWORD_REFUSED,
        PASSWORD_RESET,
        ROLE_CHANGED,
        LOGIN_ENDED
    }

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final int LONGEST = 100;
    private static final String NOBODY = "-";

    /** Logs what a visitor at {@code address} did or tried. */
    public void visitor(Event event, String account, String address) {
        LOG.info("{} account={} address={}", event, quoted(account), quoted(address));
    }

    /** Logs what the current login did to an account. */
    public void user(Event event, String account, String detail) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        LOG.info(
                "{} account={} detail={} by={} address={}",
                event,
                quoted(account),
                quoted(detail),
                quoted(login == null ? NOBODY : login.getName()),
                quoted(address(login)));
    }

    private static String address(@Nullable Authentication login) {
        return login != null && login.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : NOBODY;
    }

    /** In quotes, without anything that could end the line or the quotes, or turn the direction of reading. */
    static String quoted(String text) {
        String plain = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return '"' + plain.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029\"\\\\]", "?") + '"';
    }
}
