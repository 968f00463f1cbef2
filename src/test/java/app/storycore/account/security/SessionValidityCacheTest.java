package app.storycore.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.LoginEnded;
import app.storycore.account.LoginsEnded;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.account.login.LoginCookie;
import app.storycore.account.login.LoginOverview;
import app.storycore.base.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class SessionValidityCacheTest {

    private final MovableClock clock = new MovableClock();
    private final AccountService accounts = mock(AccountService.class);
    private final LoginOverview own = mock(LoginOverview.class);
    private final LoginCookie cookie = mock(LoginCookie.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final SessionValidityCache logins = new SessionValidityCache(accounts, own, cookie, clock);
    private final MockHttpSession session = new MockHttpSession();
    private final StudioUser mira = new StudioUser(new AccountId(UUID.randomUUID()), "mira", "a hash", Role.USER, true);

    @BeforeEach
    void the_login_holds() {
        when(cookie.belongs(eq(request), eq(session), any())).thenReturn(true);
        when(accounts.isCurrent(mira)).thenReturn(true);
    }

    @Test
    void asks_once_for_all_pictures_of_a_page() {
        for (int picture = 0; picture < 60; picture++) {
            assertThat(logins.isCurrent(request, session, mira)).isTrue();
        }
        verify(accounts, times(1)).isCurrent(mira);
    }

    @Test
    void notices_soon_what_another_node_did() {
        logins.isCurrent(request, session, mira);
        when(accounts.isCurrent(mira)).thenReturn(false);
        clock.advance(SessionValidityCache.TRUST);

        assertThat(logins.isCurrent(request, session, mira)).isFalse();
        assertThat(logins.isCurrent(request, session, mira)).isFalse();
    }

    @Test
    void notices_at_once_what_this_node_did() {
        logins.isCurrent(request, session, mira);
        when(accounts.isCurrent(mira)).thenReturn(false);
        logins.on(new LoginsEnded(mira.id()));

        assertThat(logins.isCurrent(request, session, mira)).isFalse();
    }

    @Test
    void notices_a_login_that_was_ended_in_another_browser() {
        UUID login = UUID.randomUUID();
        when(cookie.belongs(eq(request), eq(session), any())).thenReturn(true, false);
        assertThat(logins.isCurrent(request, session, mira)).isTrue();
        logins.on(new LoginEnded(login));

        assertThat(logins.isCurrent(request, session, mira)).isFalse();
    }

    @Test
    void asks_again_for_another_login_in_the_same_session_and_when_the_clock_went_back() {
        logins.isCurrent(request, session, mira);
        StudioUser otto = new StudioUser(new AccountId(UUID.randomUUID()), "otto", "another hash", Role.USER, true);
        assertThat(logins.isCurrent(request, session, otto)).isFalse();
        clock.advance(Duration.ofHours(-1));
        logins.isCurrent(request, session, mira);
        clock.advance(Duration.ofHours(1));
        logins.isCurrent(request, session, mira);

        verify(accounts, times(3)).isCurrent(mira);
    }
}
