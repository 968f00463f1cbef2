package app.storycore.account.session;

import app.storycore.account.AccountId;
import app.storycore.account.AccountRejectedException;
import app.storycore.account.AccountService;
import app.storycore.account.StudioUser;
import app.storycore.account.guard.LoginDelayedException;
import app.storycore.account.guard.LoginThrottle;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import app.storycore.account.login.LoginCookie;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/** Changes the password of who is logged in here, who stays so, while every other login ends. */
@Component
public class PasswordChange {

    private static final String CHANGING = "storycore-password-changing";

    private final AccountService accounts;
    private final LoginCookie cookie;
    private final LoginThrottle throttle;
    private final SecurityLog log;

    PasswordChange(AccountService accounts, LoginCookie cookie, LoginThrottle throttle, SecurityLog log) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.throttle = throttle;
        this.log = log;
    }

    /**
     * Must run in a request of the browser that keeps its login.
     *
     * @throws AccountRejectedException when {@code old} is wrong, or the new password breaks the rules
     * @throws LoginDelayedException after too many wrong ones
     */
    public void change(AccountId accountId, String old, String password) {
        String username = accounts.get(accountId).username();
        String address = VaadinServletRequest.getCurrent().getRemoteAddr();
        throttle.charge(username, address);
        try {
            changeNow(accountId, old, password);
        } catch (AccountRejectedException refused) {
            log.user(Event.PASSWORD_REFUSED, username, refused.reason().name());
            throw refused;
        }
        throttle.succeed(username, address);
        log.user(Event.PASSWORD_CHANGED, username, "");
    }

    private void changeNow(AccountId accountId, String old, String password) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        HttpSession session = request.getSession();
        boolean stay = cookie.staysSignedIn(request);
        session.setAttribute(CHANGING, true);
        try {
            StudioUser user = accounts.changePassword(accountId, old, password);
            HttpLogins.logIn(user, request, response);
            cookie.remember(request, response, user, stay);
        } finally {
            session.removeAttribute(CHANGING);
        }
    }

    /** Whether this session is about to learn of another password; until then it is not judged by it. */
    public static boolean isChangingIn(HttpSession session) {
        return session.getAttribute(CHANGING) != null;
    }
}
