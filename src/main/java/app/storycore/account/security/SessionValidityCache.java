package app.storycore.account.security;

import app.storycore.account.AccountService;
import app.storycore.account.LoginEnded;
import app.storycore.account.LoginsEnded;
import app.storycore.account.StudioUser;
import app.storycore.account.login.LoginCookie;
import app.storycore.account.login.LoginOverview;
import app.storycore.base.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whether the login of a session still holds, asked of the database only once in a while: a page brings dozens of
 * requests at once. What ends logins on this node counts at once, on another node within a moment, or {@link #TRUST} when
 * its signal is lost.
 */
@Component
class SessionValidityCache {

    /** How long an answer of the database is taken for true. */
    static final Duration TRUST = Duration.ofSeconds(2);

    private static final String CHECK = "storycore-login-check";

    private final AccountService accounts;
    private final LoginOverview own;
    private final LoginCookie cookie;
    private final Clock clock;
    private final AtomicLong ends = new AtomicLong();

    /**
     * An answer of the database.
     *
     * @param ends how many times logins had ended on this node
     */
    private record Check(StudioUser login, long ends, Instant at) implements Serializable {}

    SessionValidityCache(AccountService accounts, LoginOverview own, LoginCookie cookie, Clock clock) {
        this.accounts = accounts;
        this.own = own;
        this.cookie = cookie;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LoginsEnded ended) {
        ends.incrementAndGet();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LoginEnded ended) {
        ends.incrementAndGet();
    }

    /** Logins may have ended without a word: the database is asked again for each. */
    void forget() {
        ends.incrementAndGet();
    }

    boolean isCurrent(HttpServletRequest request, HttpSession session, StudioUser login) {
        Check now = new Check(login, ends.get(), clock.instant());
        if (session.getAttribute(CHECK) instanceof Check last && holds(last, now)) {
            return true;
        }
        try {
            boolean current = accounts.isCurrent(login) && cookie.belongs(request, session, own::see);
            if (current) {
                session.setAttribute(CHECK, now);
            }
            return current;
        } catch (DataAccessException | TransactionException unknown) {
            return Transactions.isDatabaseAway(unknown) && heldBefore(session, now);
        }
    }

    /** While the database cannot be asked, its last answer counts, or every page would be shut out. */
    private static boolean heldBefore(HttpSession session, Check now) {
        return session.getAttribute(CHECK) instanceof Check last
                && last.login().equals(now.login())
                && last.ends() == now.ends();
    }

    private static boolean holds(Check last, Check now) {
        return last.login().equals(now.login())
                && last.ends() == now.ends()
                && !now.at().isBefore(last.at())
                && now.at().isBefore(last.at().plus(TRUST));
    }
}
