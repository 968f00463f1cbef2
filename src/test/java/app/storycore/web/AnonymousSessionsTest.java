package app.storycore.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class AnonymousSessionsTest {

    private final AnonymousSessions sessions = new AnonymousSessions(3);
    private final MockServletContext servlets = new MockServletContext();

    @Test
    void the_oldest_gives_way_when_there_are_too_many() {
        List<MockHttpSession> all = Stream.generate(this::begin).limit(4).toList();

        await().atMost(Duration.ofMinutes(1)).until(all.getFirst()::isInvalid);
        assertThat(all.subList(1, 4)).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void one_that_logs_in_lasts_as_long_as_sessions_do_and_gives_way_to_nobody() {
        servlets.setSessionTimeout(30);
        MockHttpSession session = begin();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);

        sessions.attributeAdded(new HttpSessionBindingEvent(
                session, HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody"));
        List<MockHttpSession> others = Stream.generate(this::begin).limit(4).toList();

        await().atMost(Duration.ofMinutes(1)).until(others.getFirst()::isInvalid);
        assertThat(session.isInvalid()).isFalse();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(1800);
    }

    private MockHttpSession begin() {
        MockHttpSession session = new MockHttpSession(servlets);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
