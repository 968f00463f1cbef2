package app.storycore.account.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountAdministration;
import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountNotifier;
import app.storycore.account.AccountRejectedException;
import app.storycore.account.AccountRejectedException.Reason;
import app.storycore.account.AccountService;
import app.storycore.account.ColorSchemeChoice;
import app.storycore.account.LoginPlace;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class AccountServiceTest {

    private static final String PASSWORD = "long enough";

    @Autowired
    AccountService accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountNotifier notifier;

    @Autowired
    StudioUsers users;

    @Autowired
    RememberMeTokens tokens;

    @Autowired
    JdbcClient database;

    private AccountId chief;
    private StudioUser mira;

    @BeforeEach
    void one_administrator_and_one_user() {
        database.sql("update account set role = 'USER'").update();
        chief = accounts.create("chief" + System.nanoTime(), PASSWORD, Role.ADMIN)
                .id();
        mira = users.byId(
                accounts.create("mira" + System.nanoTime(), PASSWORD, Role.USER).id());
    }

    @Test
    void another_password_ends_every_login_with_the_old_one() {
        String token = tokens.remember(mira, true, new LoginPlace("192.0.2.1", "Browser"));

        StudioUser changed = accounts.changePassword(mira.id(), PASSWORD, "long enough too");

        assertThat(accounts.isCurrent(mira)).isFalse();
        assertThat(accounts.isCurrent(changed)).isTrue();
        assertThat(tokens.recall(token)).isEmpty();
    }

    @Test
    void the_old_password_is_asked_for_and_the_new_one_keeps_the_rules() {
        assertRejected(Reason.PASSWORD_WRONG, () -> accounts.changePassword(mira.id(), "something", "long enough too"));
        assertRejected(Reason.PASSWORD_RULES, () -> accounts.changePassword(mira.id(), PASSWORD, "short"));
        assertThat(accounts.isCurrent(mira)).isTrue();
    }

    @Test
    void settings_are_told_to_every_page_of_the_account_and_to_no_other() {
        List<AccountInfo> here = new ArrayList<>();
        List<AccountInfo> there = new ArrayList<>();
        List<AccountInfo> elsewhere = new ArrayList<>();
        Subscription end = notifier.subscribe(mira.id(), here::add);
        notifier.subscribe(mira.id(), there::add);
        notifier.subscribe(chief, elsewhere::add);

        accounts.prefer(mira.id(), ColorSchemeChoice.LIGHT);
        end.close();
        accounts.allowNotifications(mira.id(), true);

        assertThat(here).extracting(AccountInfo::colorScheme).containsExactly(ColorSchemeChoice.LIGHT);
        assertThat(there).extracting(AccountInfo::notifications).containsExactly(false, true);
        assertThat(elsewhere).isEmpty();
        assertThat(accounts.get(mira.id()).notifications()).isTrue();
    }

    @Test
    void locking_ends_the_login_and_what_was_remembered_and_unlocking_lets_in_again() {
        String token = tokens.remember(mira, true, new LoginPlace("192.0.2.1", "Browser"));

        administration.lock(chief, mira.id());
        assertThat(accounts.isCurrent(mira)).isFalse();
        assertThat(users.byId(mira.id()).isEnabled()).isFalse();

        administration.unlock(chief, mira.id());
        assertThat(users.byId(mira.id()).isEnabled()).isTrue();
        assertThat(tokens.recall(token)).as("a login of before").isEmpty();
    }

    @Test
    void a_reset_password_replaces_the_old_one() {
        administration.resetPassword(chief, mira.id(), "given by chief");

        assertRejected(Reason.PASSWORD_WRONG, () -> accounts.changePassword(mira.id(), PASSWORD, "long enough too"));
        assertThat(accounts.changePassword(mira.id(), "given by chief", "long enough too"))
                .isNotNull();
    }

    @Test
    void the_last_administrator_is_neither_locked_nor_made_a_user() {
        assertRejected(Reason.LAST_ADMINISTRATOR, () -> administration.lock(chief, chief));
        assertRejected(Reason.LAST_ADMINISTRATOR, () -> administration.changeRole(chief, chief, Role.USER));

        administration.changeRole(chief, mira.id(), Role.ADMIN);
        administration.lock(mira.id(), chief);

        assertRejected(Reason.LAST_ADMINISTRATOR, () -> administration.lock(mira.id(), mira.id()));
        assertThat(accounts.get(mira.id()).isAdmin()).isTrue();
    }

    @RepeatedTest(10)
    void two_administrators_cannot_lock_each_other_at_the_same_instant() throws Exception {
        administration.changeRole(chief, mira.id(), Role.ADMIN);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> locks =
                    List.of(locking(together, chief, mira.id()), locking(together, mira.id(), chief));
            int done = 0;
            for (var lock : hands.invokeAll(locks)) {
                done += lock.get(1, TimeUnit.MINUTES) ? 1 : 0;
            }
            assertThat(done).isOne();
        }
        assertThat(accounts.get(chief).locked())
                .isNotEqualTo(accounts.get(mira.id()).locked());
    }

    private Callable<Boolean> locking(CyclicBarrier together, AccountId by, AccountId whom) {
        return () -> {
            together.await(1, TimeUnit.MINUTES);
            try {
                administration.lock(by, whom);
                return true;
            } catch (AccountRejectedException | NotFoundException refused) {
                return false;
            }
        };
    }

    @Test
    void nobody_but_an_administrator_manages_accounts() {
        AccountId id = mira.id();
        assertThatThrownBy(() -> administration.search(id, "", 9)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.create(id, "x", PASSWORD, Role.ADMIN))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.lock(id, chief)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.unlock(id, chief)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.resetPassword(id, chief, PASSWORD))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.changeRole(id, id, Role.ADMIN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void accounts_are_found_by_a_part_of_their_name() {
        assertThat(administration.search(chief, mira.username().substring(2).toUpperCase(Locale.ROOT), 9))
                .extracting(AccountInfo::id)
                .containsExactly(mira.id());
        assertThat(administration.search(chief, "", 1)).hasSize(1);
    }

    private static void assertRejected(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AccountRejectedException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
