package app.storycore.account;

import app.storycore.account.AccountRejectedException.Reason;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * What administrators may do with everybody's accounts. Whoever is locked, or gets another password or role, is logged
 * out at once.
 *
 * <p>Every method throws {@link NotFoundException} when the asking account is not an administrator's.
 */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final AccountService service;
    private final RememberedLogins logins;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final SecurityLog log;
    private final Transactions transactions;

    AccountAdministration(
            Accounts accounts,
            AccountService service,
            RememberedLogins logins,
            Passwords passwords,
            ApplicationEventPublisher events,
            SecurityLog log,
            Transactions transactions) {
        this.accounts = accounts;
        this.service = service;
        this.logins = logins;
        this.passwords = passwords;
        this.events = events;
        this.log = log;
        this.transactions = transactions;
    }

    /** Those whose name contains {@code part}, by name, at most {@code limit} of them. */
    public List<AccountInfo> search(AccountId administratorId, String part, int limit) {
        service.requireAdministrator(administratorId);
        return accounts.findByUsernameKeyContainingOrderByUsernameKey(Account.key(part), Limit.of(limit)).stream()
                .map(Account::info)
                .toList();
    }

    /** As {@link AccountService#create}. */
    public AccountInfo create(AccountId administratorId, String username, String password, Role role) {
        service.requireAdministrator(administratorId);
        AccountInfo made = service.create(username, password, role);
        log.user(Event.ACCOUNT_CREATED, made.username(), role.name());
        return made;
    }

    /**
     * Lets nobody in with this account any more, and whoever is in out. Its generations go on.
     *
     * @throws AccountRejectedException when it is the last administrator's
     */
    public void lock(AccountId administratorId, AccountId id) {
        AccountInfo locked = change(administratorId, id, true, (account, administrators) -> {
            requireAnother(account, administrators);
            account.lock(true);
        });
        log.user(Event.ACCOUNT_LOCKED, locked.username(), "");
    }

    public void unlock(AccountId administratorId, AccountId id) {
        AccountInfo unlocked = change(administratorId, id, true, (account, administrators) -> account.lock(false));
        log.user(Event.ACCOUNT_UNLOCKED, unlocked.username(), "");
    }

    /** @throws AccountRejectedException when the password breaks the rules */
    public void resetPassword(AccountId administratorId, AccountId id, String password) {
        service.requireAdministrator(administratorId);
        String hash = passwords.hash(password);
        AccountInfo reset =
                change(administratorId, id, true, (account, administrators) -> account.setPasswordHash(hash));
        log.user(Event.PASSWORD_RESET, reset.username(), "");
    }

    /**
     * Remembered logins stay: whoever is logged in comes back with the new rights.
     *
     * @throws AccountRejectedException when the last administrator would become a user
     */
    public void changeRole(AccountId administratorId, AccountId id, Role role) {
        AccountInfo changed = change(administratorId, id, false, (account, administrators) -> {
            if (role != Role.ADMIN) {
                requireAnother(account, administrators);
            }
            account.give(role);
        });
        log.user(Event.ROLE_CHANGED, changed.username(), role.name());
    }

    private AccountInfo change(
            AccountId administratorId, AccountId id, boolean forget, BiConsumer<Account, List<Account>> change) {
        return transactions.write(() -> {
            // first of all: of accounts that are known already, a query does not take the lock
            List<Account> administrators = accounts.findByRoleAndLockedFalse(Role.ADMIN);
            service.requireAdministrator(administratorId);
            Account account = accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("account", id));
            change.accept(account, administrators);
            if (forget) {
                logins.deleteByAccountId(id.value());
            }
            events.publishEvent(new AccountChanged(account.info()));
            events.publishEvent(new LoginsEnded(id));
            return account.info();
        });
    }

    private static void requireAnother(Account account, List<Account> administrators) {
        boolean last = administrators.stream()
                .noneMatch(other -> !other.info().id().equals(account.info().id()));
        if (account.isActiveAdministrator() && last) {
            throw new AccountRejectedException(Reason.LAST_ADMINISTRATOR);
        }
    }
}
