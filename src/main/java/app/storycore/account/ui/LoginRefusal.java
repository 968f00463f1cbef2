package app.storycore.account.ui;

import app.storycore.account.AccountRules;
import app.storycore.account.guard.LoginDelayedException;
import app.storycore.account.guard.PasswordsBusyException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;

/** Why somebody was not let in, on its way from the check to the login page. */
public final class LoginRefusal {

    private static final String ERROR = "error";
    private static final String LOCKED = "locked";
    private static final String WAIT = "wait";
    private static final String BUSY = "busy";
    private static final String AWAY = "away";

    private static final String USERNAME = "storycore-refused-username";
    private static final long LONGEST_WAIT = 3600;

    private LoginRefusal() {}

    /** Leads back to the login page, which says why, and keeps the name that was typed for it. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String username = Optional.ofNullable(request.getParameter("username")).orElse("");
        if (AccountRules.isUsername(username)) {
            request.getSession().setAttribute(USERNAME, username.strip());
        }
        response.sendRedirect(request.getContextPath() + "/" + AccountNavigation.LOGIN + "?" + reason(why));
    }

    private static String reason(AuthenticationException why) {
        return switch (why) {
            case DisabledException locked -> LOCKED;
            case LoginDelayedException delayed -> WAIT + "=" + delayed.seconds();
            case PasswordsBusyException busy -> BUSY;
            case AuthenticationServiceException away -> AWAY;
            default -> ERROR;
        };
    }

    /** What the address of the login page says, in words; empty when nobody was refused. */
    static String words(QueryParameters address, Words words) {
        if (address.getSingleParameter(WAIT).isPresent()) {
            return words.say("login.wait", seconds(address));
        }
        return address.getSingleParameter(LOCKED)
                .map(locked -> words.say("login.locked"))
                .or(() -> address.getSingleParameter(BUSY).map(busy -> words.say("login.busy")))
                .or(() -> address.getSingleParameter(AWAY).map(away -> words.say("login.away")))
                .or(() -> address.getSingleParameter(ERROR).map(wrong -> words.say("login.wrong")))
                .orElse("");
    }

    /** Finds the words of a key. */
    @FunctionalInterface
    interface Words {
        String say(String key, Object... parameters);
    }

    private static long seconds(QueryParameters address) {
        try {
            long seconds = Long.parseLong(address.getSingleParameter(WAIT).orElse(""));
            return Math.clamp(seconds, 1, LONGEST_WAIT);
        } catch (NumberFormatException notOurs) {
            return 1;
        }
    }

    /** The name that was typed, once. */
    static Optional<String> takeUsername(@Nullable VaadinRequest request) {
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        if (session == null || !(session.getAttribute(USERNAME) instanceof String username)) {
            return Optional.empty();
        }
        session.removeAttribute(USERNAME);
        return Optional.of(username);
    }
}
