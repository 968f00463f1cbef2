package app.storycore.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountService;
import app.storycore.account.LoginPlace;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@ServiceTest
class LoginCookieTest {

    private static final String COOKIE = "storycore-login";

    @Autowired
    AccountService accounts;

    @Autowired
    StudioUsers users;

    @Autowired
    RememberMeTokens tokens;

    @Autowired
    LoginCookie cookie;

    final MockHttpServletResponse response = new MockHttpServletResponse();

    StudioUser ida;

    @BeforeEach
    void somebody() {
        ida = users.byId(accounts.create("ida" + System.nanoTime(), "long enough", Role.USER)
                .id());
    }

    @Test
    void is_the_token_itself_as_in_every_version_before() {
        String token = tokens.remember(ida, true, new LoginPlace("192.0.2.1", "Browser"));

        Authentication login = cookie.autoLogin(request(token), response);

        assertThat(login).isNotNull();
        assertThat(login.getPrincipal()).isEqualTo(ida);
        assertThat(response.getCookie(COOKIE)).isNull();
    }

    @Test
    void is_deleted_when_no_login_has_its_token() {
        assertThat(cookie.autoLogin(request("unknown"), response)).isNull();
        assertThat(response.getCookie(COOKIE).getMaxAge()).isZero();
    }

    @Test
    void is_given_to_every_login_that_succeeds() {
        cookie.loginSuccess(new MockHttpServletRequest(), response, new UsernamePasswordAuthenticationToken(ida, null));

        Cookie given = response.getCookie(COOKIE);
        assertThat(given.getMaxAge()).isEqualTo(-1);
        assertThat(given.isHttpOnly()).isTrue();
        assertThat(given.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(tokens.recall(given.getValue())).contains(ida);
    }

    private static MockHttpServletRequest request(String token) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(COOKIE, token));
        return request;
    }
}
