package app.storycore.admin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.account.AccountAdministration;
import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountRejectedException;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.Toast;

/** Does with accounts what an administrator wants, asks before what hurts, and says what came of it. */
final class UserActions {

    private final AccountAdministration accounts;
    private final AccountId administratorId;
    private final Runnable afterwards;

    /** @param afterwards shows the truth */
    UserActions(AccountAdministration accounts, AccountId administratorId, Runnable afterwards) {
        this.accounts = accounts;
        this.administratorId = administratorId;
        this.afterwards = afterwards;
    }

    void askToCreate() {
        new NewUserDialog((name, password, role) -> {
                    AccountInfo made = accounts.create(administratorId, name, password, role);
                    done("users.new.done", made);
                })
                .open();
    }

    void askForPassword(AccountInfo account) {
        new ResetPasswordDialog(
                        account.username(),
                        password -> attempt(
                                "users.password.done",
                                account,
                                () -> accounts.resetPassword(administratorId, account.id(), password)))
                .open();
    }

    void askToLock(AccountInfo account) {
        Confirmation.ask(
                translate("users.lock.title", account.username()),
                translate("users.lock.text"),
                translate("users.cancel"),
                translate("users.lock.yes"),
                () -> attempt("users.lock.done", account, () -> accounts.lock(administratorId, account.id())));
    }

    void unlock(AccountInfo account) {
        attempt("users.unlock.done", account, () -> accounts.unlock(administratorId, account.id()));
    }

    void changeRole(AccountInfo account, Role role) {
        attempt("users.role.done." + role, account, () -> accounts.changeRole(administratorId, account.id(), role));
    }

    private void attempt(String done, AccountInfo account, Runnable change) {
        try {
            change.run();
            done(done, account);
        } catch (AccountRejectedException rejected) {
            Toast.problem(
                    switch (rejected.reason()) {
                        case LAST_ADMINISTRATOR -> translate("users.last", account.username());
                        case USERNAME_LENGTH, USERNAME_TAKEN, PASSWORD_RULES, SET_UP_ALREADY, PASSWORD_WRONG ->
                            translate("users.rejected");
                    });
            afterwards.run();
        } catch (NotFoundException gone) {
            Toast.problem(translate("users.gone"));
        }
    }

    private void done(String done, AccountInfo account) {
        Toast.done(translate(done, account.username()));
        afterwards.run();
    }
}
