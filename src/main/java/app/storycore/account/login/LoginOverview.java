package app.storycore.account.login;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.LoginEnded;
import app.storycore.account.LoginInfo;
import app.storycore.account.RememberedLogin;
import app.storycore.account.RememberedLogins;
import app.storycore.account.guard.SecurityLog;
import app.storycore.account.guard.SecurityLog.Event;
import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskFullException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The browsers in which an account is logged in. */
@Service
public class LoginOverview {

    private static final Logger LOG = LoggerFactory.getLogger(LoginOverview.class);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final RememberedLogins logins;
    private final AccountService accounts;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    LoginOverview(
            RememberedLogins logins,
            AccountService accounts,
            SecurityLog log,
            ApplicationEventPublisher events,
            Transactions transactions,
            Clock clock) {
        this.logins = logins;
        this.accounts = accounts;
        this.log = log;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those of an account, the newest first. */
    public List<LoginInfo> of(AccountId accountId) {
        return logins.findByAccountIdAndExpiresAtAfterOrderByCreatedAtDesc(accountId.value(), clock.instant()).stream()
                .map(RememberedLogin::info)
                .toList();
    }

    /** Logs an account out in one browser, wherever that is; nothing happens when it is so already. */
    public void end(AccountId accountId, UUID loginId) {
        boolean ended = transactions.write(() -> {
            boolean deleted = logins.deleteByIdAndAccountId(loginId, accountId.value()) > 0;
            if (deleted) {
                events.publishEvent(new LoginEnded(loginId));
            }
            return deleted;
        });
        if (ended) {
            log.user(Event.LOGIN_ENDED, accounts.get(accountId).username(), "");
        }
    }

    /** Whether a login has not ended; if so, its browser is noted as seen. */
    public boolean see(UUID loginId) {
        Instant now = clock.instant();
        return logins.findById(loginId)
                .filter(login -> login.isValidAt(now))
                .map(login -> note(login, now))
                .orElse(false);
    }

    private boolean note(RememberedLogin login, Instant now) {
        if (!login.wasSeenAfter(now.minus(SEEN_EVERY))) {
            try {
                transactions.writeOnly(() -> logins.see(login.id(), now, login.endWhenSeenAt(now)));
            } catch (DiskFullException full) {
                LOG.debug("A login is not noted as seen while the disk is full");
            }
        }
        return true;
    }
}
