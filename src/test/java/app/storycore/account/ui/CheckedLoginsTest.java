package app.storycore.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.account.AccountService;
import app.storycore.account.LoginsEnded;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.base.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class CheckedLoginsTest {

    private final MovableClock clock = new MovableClock();
    private final AccountService accounts = mock(AccountService.class);
    private final CheckedLogins logins = new CheckedLogins(accounts, clock);
    private final MockHttpSession session = new MockHttpSession();
    private final StudioUser mira = new StudioUser(UUID.randomUUID(), "mira", "a hash", Role.USER, true);

    @BeforeEach
    void the_login_holds() {
        when(accounts.isCurrent(mira)).thenReturn(true);
    }

    @Test
    void asks_once_for_all_pictures_of_a_page() {
        for (int request = 0; request < 60; request++) {
            assertThat(logins.isCurrent(session, mira)).isTrue();
        }
        verify(accounts, times(1)).isCurrent(mira);
    }

    @Test
    void notices_soon_what_another_node_did() {
        logins.isCurrent(session, mira);
        when(accounts.isCurrent(mira)).thenReturn(false);
        clock.advance(CheckedLogins.TRUST);

        assertThat(logins.isCurrent(session, mira)).isFalse();
        assertThat(logins.isCurrent(session, mira)).isFalse();
    }

    @Test
    void notices_at_once_what_this_node_did() {
        logins.isCurrent(session, mira);
        when(accounts.isCurrent(mira)).thenReturn(false);
        logins.on(new LoginsEnded(mira.id()));

        assertThat(logins.isCurrent(session, mira)).isFalse();
    }

    @Test
    void asks_again_for_another_login_in_the_same_session_and_when_the_clock_went_back() {
        logins.isCurrent(session, mira);
        StudioUser otto = new StudioUser(UUID.randomUUID(), "otto", "another hash", Role.USER, true);
        assertThat(logins.isCurrent(session, otto)).isFalse();
        clock.advance(Duration.ofHours(-1));
        logins.isCurrent(session, mira);
        clock.advance(Duration.ofHours(1));
        logins.isCurrent(session, mira);

        verify(accounts, times(2)).isCurrent(mira);
    }
}
