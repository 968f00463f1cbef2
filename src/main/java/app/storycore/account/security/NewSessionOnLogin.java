package app.storycore.account.security;

import app.storycore.account.session.HttpLogins;
import app.storycore.account.session.SessionUis;
import com.vaadin.flow.component.UI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;

/**
 * A new session for a login in the session of another one. Pages that were opened there end with it, so that none of them
 * goes on acting for the account that had it. A session without a login goes on under a new id.
 */
final class NewSessionOnLogin implements SessionAuthenticationStrategy {

    // were the session ended, its login page could load itself anew before the answer leads to the address one wanted
    private final ChangeSessionIdAuthenticationStrategy rename = new ChangeSessionIdAuthenticationStrategy();
    private final SessionFixationProtectionStrategy replace = new SessionFixationProtectionStrategy();

    NewSessionOnLogin() {
        replace.setMigrateSessionAttributes(false);
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before == null || HttpLogins.login(before).isEmpty()) {
            rename.onAuthentication(authentication, request, response);
            return;
        }
        before.removeAttribute(HttpLogins.LOGIN);
        SessionUis.forEach(before, NewSessionOnLogin::leave);
        replace.onAuthentication(authentication, request, response);
    }

    /** Sent when the lock of the page is given back. */
    private static void leave(UI ui) {
        ui.getPage().reload();
    }
}
