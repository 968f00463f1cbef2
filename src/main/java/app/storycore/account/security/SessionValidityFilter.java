package app.storycore.account.security;

import app.storycore.account.session.HttpLogins;
import app.storycore.account.session.PageAddress;
import app.storycore.account.session.PasswordChange;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends, at its next request, the session of an account that was locked or has another password or role, wherever that
 * was done.
 *
 * <p>It has to stand before the filter that reads who is logged in. A remembered login, where one is left, then lets its
 * browser in with the new rights. A browser whose session ends while it asks for a page is sent to that page once more.
 */
final class SessionValidityFilter extends OncePerRequestFilter {

    private final SessionValidityCache logins;

    SessionValidityFilter(SessionValidityCache logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        try {
            if (session != null && isOutdated(request, session)) {
                session.invalidate();
            }
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (session == null || !hasEnded(session) || !askAgain(request, response)) {
                throw failure;
            }
        }
    }

    /** What ends a session does not wait for requests in it: each may find it gone at any step. */
    private static boolean hasEnded(HttpSession session) {
        try {
            session.getCreationTime();
            return false;
        } catch (IllegalStateException ended) {
            return true;
        }
    }

    private static boolean askAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> address = PageAddress.of(request);
        if (address.isPresent() && !response.isCommitted()) {
            response.sendRedirect(address.get());
            return true;
        }
        return false;
    }

    /** Looks twice: a session in which the password is just being changed learns of it a moment later. */
    private boolean isOutdated(HttpServletRequest request, HttpSession session) {
        return isNotCurrent(request, session)
                && !PasswordChange.isChangingIn(session)
                && isNotCurrent(request, session);
    }

    private boolean isNotCurrent(HttpServletRequest request, HttpSession session) {
        return HttpLogins.login(session)
                .filter(login -> !logins.isCurrent(request, session, login))
                .isPresent();
    }
}
