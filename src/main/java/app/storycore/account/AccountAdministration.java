package app.storycore.account;

import app.storycore.account.AccountRejectedException.Reason;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.util.List;
import java.util.UUID;
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
    private final Transactions transactions;

    AccountAdministration(
            Accounts accounts,
            AccountService service,
            RememberedLogins logins,
            Passwords passwords,
            ApplicationEventPublisher events,
            Transactions transactions) {
        this.accounts = accounts;
        this.service = service;
        this.logins = logins;
        this.passwords = passwords;
        this.events = events;
        this.transactions = transactions;
    }

    /** Those whose name contains {@code part}, by name, at most {@code limit} of them. */
    public List<AccountInfo> search(UUID administratorId, String part, int limit) {
        service.requireAdministrator(administratorId);
        return accounts.findByUsernameKeyContainingOrderByUsernameKey(Account.key(part), Limit.of(limit)).stream()
                .map(Account::info)
                .toList();
    }

    /** As {@link AccountService#create}. */
    public AccountInfo create(UUID administratorId, String username, String password, Role role) {
        service.requireAdministrator(administratorId);
        return service.create(username, password, role);
    }

    /**
     * Lets nobody in with this account any more, and whoever is in out. Its generations go on.
     *
     * @throws AccountRejectedException when it is the last administrator's
     */
    public void lock(UUID administratorId, UUID id) {
        change(administratorId, id, true, (account, administrators) -> {
            requireAnother(account, administrators);
            account.lock(true);
        });
    }

    public void unlock(UUID administratorId, UUID id) {
        change(administratorId, id, true, (account, administrators) -> account.lock(false));
    }

    /** @throws AccountRejectedException when the password breaks the rules */
    public void resetPassword(UUID administratorId, UUID id, String password) {
        service.requireAdministrator(administratorId);
        String hash = passwords.hash(password);
        change(administratorId, id, true, (account, administrators) -> account.setPasswordHash(hash));
    }

    /**
     * Remembered logins stay: whoever is logged in comes back with the new rights.
     *
     * @throws AccountRejectedException when the last administrator would become a user
     */
    public void changeRole(UUID administratorId, UUID id, Role role) {
        change(administratorId, id, false, (account, administrators) -> {
            if (role != Role.ADMIN) {
                requireAnother(account, administrators);
            }
            account.give(role);
        });
    }

    private void change(UUID administratorId, UUID id, boolean forget, BiConsumer<Account, List<Account>> change) {
        transactions.writeOnly(() -> {
            // first of all: of accounts that are known already, a query does not take the lock
            List<Account> administrators = accounts.findByRoleAndLockedFalse(Role.ADMIN);
            service.requireAdministrator(administratorId);
            Account account = accounts.findById(id).orElseThrow(() -> new NotFoundException("account", id));
            change.accept(account, administrators);
            if (forget) {
                logins.deleteByAccountId(id);
            }
            events.publishEvent(new AccountChanged(account.info()));
            events.publishEvent(new LoginsEnded(id));
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
