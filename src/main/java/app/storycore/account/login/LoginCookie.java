package app.storycore.account.login;

import app.storycore.account.LoginPlace;
import app.storycore.account.StudioUser;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import app.storycore.base.disk.DiskFullException;
import app.storycore.web.SiteCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * Carries a login over a restart of the server: always, by a cookie that ends with the browser, and for 30 days with
 * *Stay signed in*.
 */
@Component
public class LoginCookie extends AbstractRememberMeServices {

    /** The key that Spring Security wants both sides of a remembered login to share; it never leaves the process. */
    public static final String KEY = "storycore-login";

    /** The form field of *Stay signed in*. */
    public static final String STAY_SIGNED_IN = "stay-signed-in";

    /** The attribute of a session whose login could not be remembered, until its author is told. */
    public static final String SESSION_ONLY = "storycore-session-only";

    private static final String LOGIN_ID = "storycore-login-id";
    private static final String COOKIE = "storycore-login";
    private static final int UNTIL_BROWSER_CLOSES = -1;

    private final RememberMeTokens tokens;
    private final SecurityLog log;

    LoginCookie(StudioUsers users, RememberMeTokens tokens, SecurityLog log) {
        super(KEY, users);
        setCookieName(COOKIE);
        setAlwaysRemember(true);
        this.tokens = tokens;
        this.log = log;
    }

    /** The cookie is the token itself, which has no parts. */
    @Override
    protected String[] decodeCookie(String value) {
        return new String[] {value};
    }

    @Override
    protected String encodeCookie(String[] token) {
        return token[0];
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] token, HttpServletRequest request, HttpServletResponse response) {
        StudioUser user =
                tokens.recall(token[0]).orElseThrow(() -> new InvalidCookieException("No login has this token"));
        log.visitor(Event.LOGIN_REMEMBERED, user.username(), request.getRemoteAddr());
        return user;
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof StudioUser user) {
            try {
                remember(request, response, user, request.getParameter(STAY_SIGNED_IN) != null);
            } catch (DiskFullException full) {
                keepForSessionOnly(request, response);
            }
        }
    }

    /** Reading goes on while nothing can be stored; so does logging in, for as long as the session lasts. */
    private void keepForSessionOnly(HttpServletRequest request, HttpServletResponse response) {
        cancelCookie(request, response);
        request.getSession().removeAttribute(LOGIN_ID);
        request.getSession().setAttribute(SESSION_ONLY, true);
    }

    /** Whether the login of this browser was to last beyond it. */
    public boolean staysSignedIn(HttpServletRequest request) {
        return token(request).filter(tokens::staysSignedIn).isPresent();
    }

    /** Remembers this browser anew, after all that was remembered of its account has been forgotten. */
    public void remember(HttpServletRequest request, HttpServletResponse response, StudioUser user, boolean stay) {
        String token = tokens.remember(user, stay, LoginPlace.of(request));
        tokens.id(token).ifPresent(id -> request.getSession().setAttribute(LOGIN_ID, id));
        int maxAge = stay ? (int) RememberMeTokens.STAY_SIGNED_IN.toSeconds() : UNTIL_BROWSER_CLOSES;
        setCookie(new String[] {token}, maxAge, request, response);
    }

    /**
     * Whether a session belongs to a login that has not ended; one that began with the cookie learns from that which.
     *
     * @param lasts whether a login has not ended
     */
    public boolean belongs(HttpServletRequest request, HttpSession session, Predicate<UUID> lasts) {
        Optional<UUID> known = loginId(session);
        Optional<String> token = token(request);
        if (known.isEmpty() && token.isEmpty()) {
            return true;
        }
        Optional<UUID> login = known.or(() -> token.flatMap(tokens::id));
        login.ifPresent(id -> session.setAttribute(LOGIN_ID, id));
        return login.filter(lasts).isPresent();
    }

    /** The login that a session is known to belong to. */
    public static Optional<UUID> loginId(HttpSession session) {
        return session.getAttribute(LOGIN_ID) instanceof UUID id ? Optional.of(id) : Optional.empty();
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        token(request).ifPresent(tokens::forget);
        if (authentication != null) {
            log.visitor(Event.LOGOUT, authentication.getName(), request.getRemoteAddr());
        }
        super.logout(request, response, authentication);
    }

    private Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(extractRememberMeCookie(request)).filter(value -> !value.isBlank());
    }

    @Override
    protected void setCookie(String[] token, int maxAge, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(SiteCookie.of(request, COOKIE, encodeCookie(token), maxAge));
    }

    @Override
    protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(SiteCookie.of(request, COOKIE, "", 0));
    }
}
