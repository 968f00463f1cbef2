package app.storycore.account.login;

import app.storycore.account.LoginPlace;
import app.storycore.account.StudioUser;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import app.storycore.base.disk.DiskFullException;
import app.storycore.web.SiteCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Carries a login over a restart of the server: always, by a cookie that ends with the browser, and for 30 days with
 * *Stay signed in*.
 */
@Component
public class LoginCookie implements RememberMeServices, LogoutHandler {

    /** The key that Spring Security wants both sides of a remembered login to share; it never leaves the process. */
    public static final String KEY = "storycore-login";

    /** The form field of *Stay signed in*. */
    public static final String STAY_SIGNED_IN = "stay-signed-in";

    /** The attribute of a session whose login could not be remembered, until its author is told. */
    public static final String SESSION_ONLY = "storycore-session-only";

    private static final String LOGIN_ID = "storycore-login-id";
    private static final String COOKIE = "storycore-login";

    private final RememberMeTokens memory;
    private final SecurityLog log;

    LoginCookie(RememberMeTokens memory, SecurityLog log) {
        this.memory = memory;
        this.log = log;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            return null;
        }
        Optional<StudioUser> user = token.flatMap(memory::recall);
        if (user.isEmpty()) {
            write(request, response, "", 0);
            return null;
        }
        log.visitor(Event.LOGIN_REMEMBERED, user.get().username(), request.getRemoteAddr());
        RememberMeAuthenticationToken login =
                new RememberMeAuthenticationToken(KEY, user.get(), user.get().getAuthorities());
        login.setDetails(new WebAuthenticationDetails(request));
        return login;
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof StudioUser user) {
            try {
                remember(request, response, user, request.getParameter(STAY_SIGNED_IN) != null);
            } catch (DiskFullException full) {
                keepForSessionOnly(request, response);
            }
        }
    }

    /** Reading goes on while nothing can be stored; so does logging in, for as long as the session lasts. */
    private static void keepForSessionOnly(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
        request.getSession().removeAttribute(LOGIN_ID);
        request.getSession().setAttribute(SESSION_ONLY, true);
    }

    /** Whether the login of this browser was to last beyond it. */
    public boolean staysSignedIn(HttpServletRequest request) {
        return token(request).filter(memory::staysSignedIn).isPresent();
    }

    /** Remembers this browser anew, after all that was remembered of its account has been forgotten. */
    public void remember(HttpServletRequest request, HttpServletResponse response, StudioUser user, boolean stay) {
        String token = memory.remember(user, stay, LoginPlace.of(request));
        memory.id(token).ifPresent(id -> request.getSession().setAttribute(LOGIN_ID, id));
        write(request, response, token, stay ? (int) RememberMeTokens.STAY_SIGNED_IN.toSeconds() : -1);
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
        Optional<UUID> login = known.or(() -> token.flatMap(memory::id));
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
        token(request).ifPresent(memory::forget);
        if (authentication != null) {
            log.visitor(Event.LOGOUT, authentication.getName(), request.getRemoteAddr());
        }
        write(request, response, "", 0);
    }

    private static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, int maxAge) {
        response.addCookie(SiteCookie.of(request, COOKIE, value, maxAge));
    }
}
