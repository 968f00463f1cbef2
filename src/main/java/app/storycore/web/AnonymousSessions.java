package app.storycore.web;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions of visitors who are not logged in: they end early, and the oldest give way when there are too many. */
@Component
class AnonymousSessions implements HttpSessionListener, HttpSessionAttributeListener {

    /** How many there may be. */
    static final int MOST = 500;

    /** How long one lasts after its last request. */
    static final Duration IDLE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(AnonymousSessions.class);
    private static final String LOGIN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final int most;
    private final SequencedSet<HttpSession> sessions = new LinkedHashSet<>();

    AnonymousSessions() {
        this(MOST);
    }

    AnonymousSessions(int most) {
        this.most = most;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        add(session).ifPresent(oldest -> Thread.ofVirtual().name("session-end").start(() -> end(oldest)));
    }

    private synchronized Optional<HttpSession> add(HttpSession session) {
        sessions.add(session);
        return sessions.size() > most ? Optional.of(sessions.removeFirst()) : Optional.empty();
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (LOGIN.equals(event.getName())) {
            HttpSession session = event.getSession();
            int minutes = session.getServletContext().getSessionTimeout();
            session.setMaxInactiveInterval((int) Duration.ofMinutes(minutes).toSeconds());
            forget(session);
        }
    }

    private synchronized void forget(HttpSession session) {
        sessions.remove(session);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException gone) {
            LOG.debug("A session had ended by itself", gone);
        }
    }
}
