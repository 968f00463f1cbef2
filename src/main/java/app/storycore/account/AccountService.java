package app.storycore.account;

import app.storycore.account.AccountRejectedException.Reason;
import app.storycore.base.Constraints;
import app.storycore.base.Language;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Makes accounts and keeps their settings. */
@Service
public class AccountService {

    private static final String NAME_UNIQUE = "account_username_unique";

    private final Accounts accounts;
    private final RememberedLogins logins;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final Clock clock;
    private volatile boolean anybody;

    AccountService(
            Accounts accounts,
            RememberedLogins logins,
            Passwords passwords,
            ApplicationEventPublisher events,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.logins = logins;
        this.passwords = passwords;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether no account exists yet, so that every route must lead to the set-up page. */
    public boolean needsSetUp() {
        if (!anybody) {
            anybody = accounts.count() > 0;
        }
        return !anybody;
    }

    /**
     * Makes the first account, an administrator. When several try in the same instant, on whichever nodes, one does.
     *
     * @throws AccountRejectedException when an account exists already, or name or password break the rules
     */
    public AccountInfo setUpAdministrator(String username, String password) {
        if (!needsSetUp()) {
            throw new AccountRejectedException(Reason.SET_UP_ALREADY);
        }
        Account account = account(username, password, Role.ADMIN);
        try {
            return transactions
                    .write(() -> {
                        accounts.claimSetUp();
                        return accounts.saveAndFlush(account);
                    })
                    .info();
        } catch (DataIntegrityViolationException anotherWasFaster) {
            throw new AccountRejectedException(Reason.SET_UP_ALREADY);
        }
    }

    /**
     * Makes an account.
     *
     * @throws AccountRejectedException when the name is taken, or name or password break the rules
     */
    public AccountInfo create(String username, String password, Role role) {
        Account account = account(username, password, role);
        try {
            return transactions.write(() -> accounts.saveAndFlush(account)).info();
        } catch (DataIntegrityViolationException refused) {
            if (Constraints.isBroken(NAME_UNIQUE, refused)) {
                throw new AccountRejectedException(Reason.USERNAME_TAKEN);
            }
            throw refused;
        }
    }

    private Account account(String username, String password, Role role) {
        String name = username.strip();
        if (!AccountRules.isUsername(name)) {
            throw new AccountRejectedException(Reason.USERNAME_LENGTH);
        }
        return new Account(name, passwords.hash(password), role, clock.instant());
    }

    /**
     * An account by its id.
     *
     * @throws NotFoundException when there is none
     */
    public AccountInfo get(AccountId id) {
        return find(id).info();
    }

    /** Whether somebody has this name, however it is spelled. */
    public boolean exists(String username) {
        return accounts.findByUsernameKey(Account.key(username)).isPresent();
    }

    /** @throws NotFoundException when this is not the account of an administrator who may log in */
    public void requireAdministrator(AccountId id) {
        if (accounts.findById(id.value()).filter(Account::isActiveAdministrator).isEmpty()) {
            throw new NotFoundException("administrator", id);
        }
    }

    /** Whether somebody who logged in as this may still do so with the same rights. */
    public boolean isCurrent(StudioUser login) {
        return accounts.findById(login.id().value())
                .map(Account::user)
                .filter(login::equals)
                .isPresent();
    }

    /** The usernames of these accounts, as far as they exist. */
    public Map<AccountId, String> usernames(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::value).toList()).stream()
                .map(Account::info)
                .collect(Collectors.toMap(AccountInfo::id, AccountInfo::username));
    }

    /** Remembers in which light an account wants its pages. */
    public void prefer(AccountId id, ColorSchemeChoice choice) {
        change(id, account -> account.prefer(choice));
    }

    /** Remembers which language an account wants to read, also on pages that open later. */
    public void prefer(AccountId id, Language choice) {
        change(id, account -> account.prefer(choice));
    }

    /** Remembers whether browsers of an account may tell how its generations ended. */
    public void allowNotifications(AccountId id, boolean allowed) {
        change(id, account -> account.allowNotifications(allowed));
    }

    /**
     * Gives an account another password, and ends every login there is with the old one.
     *
     * @return the account as Spring Security now sees it, for the login in which this was asked
     * @throws AccountRejectedException when {@code old} is not its password, or the new one breaks the rules
     */
    public StudioUser changePassword(AccountId id, String old, String password) {
        if (!passwords.match(old, find(id).passwordHash())) {
            throw new AccountRejectedException(Reason.PASSWORD_WRONG);
        }
        String hash = passwords.hash(password);
        return transactions.write(() -> {
            Account account = find(id);
            account.setPasswordHash(hash);
            logins.deleteByAccountId(id.value());
            events.publishEvent(new LoginsEnded(id));
            return account.user();
        });
    }

    private void change(AccountId id, Consumer<Account> change) {
        transactions.writeOnly(() -> {
            Account account = find(id);
            change.accept(account);
            events.publishEvent(new AccountChanged(account.info()));
        });
    }

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("account", id));
    }
}
