package app.storycore.account.security;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.LoginEnded;
import app.storycore.account.LoginsEnded;
import app.storycore.account.login.LoginCookie;
import app.storycore.account.login.LoginOverview;
import app.storycore.account.session.HttpLogins;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends logins on the other nodes too: those of an account, or the one of a browser. */
@Component
class LoginSignals {

    private static final String OF_ACCOUNT = "logins-ended";
    private static final String OF_BROWSER = "login-ended";

    private final SignalChannel channel;
    private final SessionRegistry sessions;
    private final SessionValidityCache validity;
    private final AccountService accounts;
    private final LoginOverview logins;

    LoginSignals(
            SignalChannel channel,
            SessionRegistry sessions,
            SessionValidityCache validity,
            AccountService accounts,
            LoginOverview logins) {
        this.channel = channel;
        this.sessions = sessions;
        this.validity = validity;
        this.accounts = accounts;
        this.logins = logins;
        var unused = channel.subscribe(OF_ACCOUNT, new Ending() {
            @Override
            public void received(Signal signal) {
                end(new LoginsEnded(new AccountId(UUID.fromString(signal.key()))));
            }
        });
        var unusedSubscription = channel.subscribe(OF_BROWSER, new Ending() {
            @Override
            public void received(Signal signal) {
                end(new LoginEnded(UUID.fromString(signal.key())));
            }
        });
    }

    private abstract class Ending implements SignalListener {

        @Override
        public void missed() {
            validity.forget();
            sessions.endIf(LoginSignals.this::isOutdated);
        }
    }

    /** Its account was changed, or it was ended by itself. */
    private boolean isOutdated(HttpSession session) {
        boolean changed = HttpLogins.login(session)
                .filter(login -> !accounts.isCurrent(login))
                .isPresent();
        return changed
                || LoginCookie.loginId(session)
                        .filter(loginId -> !logins.see(loginId))
                        .isPresent();
    }

    private void end(LoginsEnded ended) {
        validity.on(ended);
        sessions.on(ended);
    }

    private void end(LoginEnded ended) {
        validity.on(ended);
        sessions.on(ended);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LoginsEnded ended) {
        channel.send(Signal.of(OF_ACCOUNT, ended.accountId().toString()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LoginEnded ended) {
        channel.send(Signal.of(OF_BROWSER, ended.loginId().toString()));
    }
}
