package app.storycore.account.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountRejectedException;
import app.storycore.account.AccountService;
import app.storycore.account.LoginPlace;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.base.MovableClock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class RememberMeTokensTest {

    private static final LoginPlace HOME = new LoginPlace("192.0.2.1", "Browser");

    @Autowired
    AccountService accounts;

    @Autowired
    StudioUsers users;

    @Autowired
    RememberMeTokens tokens;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    StudioUser mira;

    @BeforeEach
    void somebody() {
        mira = users.byId(accounts.create("mira" + System.nanoTime(), "long enough", Role.USER)
                .id());
    }

    @Test
    void several_tabs_may_come_back_with_the_same_token() {
        String token = tokens.remember(mira, false, HOME);
        assertThat(tokens.recall(token)).contains(mira);
        assertThat(tokens.recall(token)).contains(mira);
        assertThat(tokens.recall(token + "x")).isEmpty();
    }

    @Test
    void logging_out_ends_one_login_and_no_other() {
        String here = tokens.remember(mira, true, HOME);
        String there = tokens.remember(mira, true, HOME);
        tokens.forget(here);
        assertThat(tokens.recall(here)).isEmpty();
        assertThat(tokens.recall(there)).contains(mira);
    }

    @Test
    void staying_signed_in_lasts_thirty_days_and_a_browser_session_two() {
        String session = tokens.remember(mira, false, HOME);
        String stay = tokens.remember(mira, true, HOME);
        clock.advance(Duration.ofDays(2));
        assertThat(tokens.recall(session)).isEmpty();
        assertThat(tokens.recall(stay)).contains(mira);
        clock.advance(Duration.ofDays(28));
        assertThat(tokens.recall(stay)).isEmpty();
    }

    @Test
    void the_database_does_not_know_the_token() {
        String token = tokens.remember(mira, true, HOME);
        assertThat(database.sql("select token_hash from remembered_login")
                        .query(String.class)
                        .list())
                .noneMatch(stored -> stored.contains(token));
    }

    @Test
    void a_locked_account_does_not_come_back() {
        String token = tokens.remember(mira, true, HOME);
        database.sql("update account set locked = true where id = ?")
                .param(mira.id().value())
                .update();
        assertThat(tokens.recall(token)).isEmpty();
    }

    @Test
    void accounts_are_made_only_by_the_rules() {
        assertRejected(" ", "long enough", AccountRejectedException.Reason.USERNAME_LENGTH);
        assertRejected("x".repeat(65), "long enough", AccountRejectedException.Reason.USERNAME_LENGTH);
        assertRejected("short", "1234567", AccountRejectedException.Reason.PASSWORD_RULES);
        assertRejected("long", "ä".repeat(37), AccountRejectedException.Reason.PASSWORD_RULES);
        assertRejected(
                mira.username().toUpperCase(Locale.ROOT),
                "long enough",
                AccountRejectedException.Reason.USERNAME_TAKEN);
        assertThatThrownBy(() -> accounts.setUpAdministrator("second", "long enough"))
                .isInstanceOfSatisfying(
                        AccountRejectedException.class,
                        e -> assertThat(e.reason()).isEqualTo(AccountRejectedException.Reason.SET_UP_ALREADY));
    }

    private void assertRejected(String name, String password, AccountRejectedException.Reason reason) {
        assertThatThrownBy(() -> accounts.create(name, password, Role.USER))
                .isInstanceOfSatisfying(
                        AccountRejectedException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
