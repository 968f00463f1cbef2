package app.storycore.account;

import app.storycore.account.AccountRejectedException.Reason;
import app.storycore.base.Language;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Makes accounts and keeps their settings. */
@Service
public class AccountService {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Clock clock;
    private final ReentrantLock setUp = new ReentrantLock();
    private volatile boolean anybody;

    AccountService(Accounts accounts, PasswordEncoder passwords, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
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
     * Makes the first account, an administrator.
     *
     * @throws AccountRejectedException when an account exists already, or name or password break the rules
     */
    public AccountInfo setUpAdministrator(String username, String password) {
        setUp.lock();
        try {
            if (!needsSetUp()) {
                throw new AccountRejectedException(Reason.SET_UP_ALREADY);
            }
            return create(username, password, Role.ADMIN);
        } finally {
            setUp.unlock();
        }
    }

    /**
     * Makes an account.
     *
     * @throws AccountRejectedException when the name is taken, or name or password break the rules
     */
    public AccountInfo create(String username, String password, Role role) {
        String name = username.strip();
        if (!AccountRules.isUsername(name)) {
            throw new AccountRejectedException(Reason.USERNAME_LENGTH);
        }
        if (!AccountRules.isPassword(password)) {
            throw new AccountRejectedException(Reason.PASSWORD_LENGTH);
        }
        Account account = new Account(name, hash(password), role, clock.instant());
        try {
            return transactions.write(() -> accounts.saveAndFlush(account)).info();
        } catch (DataIntegrityViolationException taken) {
            throw new AccountRejectedException(Reason.USERNAME_TAKEN);
        }
    }

    /**
     * An account by its id.
     *
     * @throws NotFoundException when there is none
     */
    public AccountInfo get(UUID id) {
        return accounts.findById(id).map(Account::info).orElseThrow(() -> new NotFoundException("account", id));
    }

    /** The usernames of these accounts, as far as they exist. */
    public Map<UUID, String> usernames(Collection<UUID> ids) {
        return accounts.findAllById(ids).stream()
                .map(Account::info)
                .collect(Collectors.toMap(AccountInfo::id, AccountInfo::username));
    }

    /** Remembers in which light an account wants its pages. */
    public void prefer(UUID id, ColorSchemeChoice choice) {
        transactions.writeOnly(() -> accounts.findById(id)
                .orElseThrow(() -> new NotFoundException("account", id))
                .prefer(choice));
    }

    /** Remembers which language an account wants to read, also on pages that open later. */
    public void prefer(UUID id, Language choice) {
        transactions.writeOnly(() -> accounts.findById(id)
                .orElseThrow(() -> new NotFoundException("account", id))
                .prefer(choice));
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder returned nothing");
        }
        return hash;
    }
}
