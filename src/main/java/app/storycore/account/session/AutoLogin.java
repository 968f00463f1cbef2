package app.storycore.account.session;

import app.storycore.account.login.LoginCookie;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Logs somebody in without the login page, right after the account was made by them. */
@Component
public class AutoLogin {

    private final UserDetailsService users;
    private final LoginCookie cookie;

    AutoLogin(UserDetailsService users, LoginCookie cookie) {
        this.users = users;
        this.cookie = cookie;
    }

    /** Must run in a request of the browser that is logged in; the page has to be loaded anew afterwards. */
    public void logIn(String username) {
        UserDetails user = users.loadUserByUsername(username);
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        request.changeSessionId();
        cookie.loginSuccess(request, response, HttpLogins.logIn(user, request, response));
    }
}
