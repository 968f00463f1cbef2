package app.storycore.account.security;

import app.storycore.account.AccountId;
import app.storycore.account.LoginEnded;
import app.storycore.account.LoginsEnded;
import app.storycore.account.login.LoginCookie;
import app.storycore.account.session.HttpLogins;
import app.storycore.account.session.PasswordChange;
import app.storycore.account.session.SessionUis;
import com.vaadin.flow.component.UI;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this node by their accounts, so that they end in the very moment in which an account is locked.
 *
 * @see SessionValidityFilter
 * @see "src/site/markdown/decisions/0016-a-session-lasts-as-long-as-its-account-is-the-same.md"
 */
@Component
class SessionRegistry implements HttpSessionAttributeListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRegistry.class);

    private final Map<HttpSession, AccountId> sessions = new ConcurrentHashMap<>();

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        note(event);
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        note(event);
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (HttpLogins.LOGIN.equals(event.getName())) {
            sessions.remove(event.getSession());
        }
    }

    private void note(HttpSessionBindingEvent event) {
        if (HttpLogins.LOGIN.equals(event.getName())) {
            HttpLogins.login(event.getSession()).ifPresent(user -> sessions.put(event.getSession(), user.id()));
        }
    }

    /** Ends the sessions that are logged in and for which {@code outdated} holds. */
    void endIf(Predicate<HttpSession> outdated) {
        sessions.keySet().stream()
                .filter(session -> isKnown(session, outdated))
                .forEach(session -> Thread.ofVirtual().name("login-end").start(() -> end(session)));
    }

    private static boolean isKnown(HttpSession session, Predicate<HttpSession> outdated) {
        try {
            return outdated.test(session);
        } catch (IllegalStateException gone) {
            return false;
        }
    }

    /** On threads of its own: the page in which this was asked may belong to one of the sessions. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LoginsEnded ended) {
        sessions.forEach((session, accountId) -> {
            if (accountId.equals(ended.accountId()) && !PasswordChange.isChangingIn(session)) {
                Thread.ofVirtual().name("login-end").start(() -> end(session));
            }
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LoginEnded ended) {
        sessions.keySet().stream()
                .filter(session -> isOf(session, ended.loginId()))
                .forEach(session -> Thread.ofVirtual().name("login-end").start(() -> end(session)));
    }

    private static boolean isOf(HttpSession session, UUID loginId) {
        try {
            return LoginCookie.loginId(session).filter(loginId::equals).isPresent();
        } catch (IllegalStateException gone) {
            return false;
        }
    }

    /** The login goes first, so that a fast browser does not find itself still logged in. */
    private static void end(HttpSession session) {
        try {
            session.removeAttribute(HttpLogins.LOGIN);
            try {
                SessionUis.forEach(session, SessionRegistry::leave);
            } finally {
                session.invalidate();
            }
        } catch (IllegalStateException gone) {
            LOG.debug("A session had ended by itself", gone);
        }
    }

    /** Sent when the lock of the page is given back, where all is at hand that sending needs. */
    private static void leave(UI ui) {
        ui.getPage().reload();
    }
}
