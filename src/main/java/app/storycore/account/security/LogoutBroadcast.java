package app.storycore.account.security;

import app.storycore.account.session.SessionUis;
import app.storycore.account.ui.AccountNavigation;
import com.vaadin.flow.component.UI;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sends every other tab of a login to the login page when one logs out.
 *
 * <p>This has to be pushed while their session still lives; the login is taken from it first, so that a fast browser
 * does not find itself still logged in.
 */
@Component
class LogoutBroadcast implements LogoutHandler {

    private static final String LEFT = "storycore-left";
    private static final int LEFT_SECONDS = 10 * 60;

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        forgetTexts(request, response);
        if (session == null) {
            return;
        }
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        SessionUis.forEach(session, ui -> {
            if (!ui.equals(UI.getCurrent())) {
                ui.getPage().setLocation(AccountNavigation.LOGIN);
                ui.push();
            }
        });
    }

    /** Has {@code drafts.js} forget what was typed here and not stored: the next one at this computer is not to find it. */
    private static void forgetTexts(HttpServletRequest request, HttpServletResponse response) {
        Cookie left = new Cookie(LEFT, "1");
        left.setPath(request.getContextPath() + "/");
        left.setMaxAge(LEFT_SECONDS);
        left.setSecure(request.isSecure());
        left.setAttribute("SameSite", "Lax");
        response.addCookie(left);
    }
}
