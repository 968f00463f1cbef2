package app.storycore.account.ui;

import static app.storycore.HttpVisitor.PASSWORD;
import static app.storycore.HttpVisitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.account.guard.SecurityLog;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guessing of passwords by plain HTTP. */
@ServerTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class GuessingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    private final Logger logger = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private String name = "";
    private HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void have_an_account() {
        name = "mira-" + UUID.randomUUID();
        accounts.create(name, PASSWORD, Role.USER);
        visitor = new HttpVisitor(port);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop_listening() {
        logger.detachAppender(log);
    }

    @Test
    void after_some_wrong_passwords_the_right_one_has_to_wait_too() throws Exception {
        guess(name, 6);

        assertThat(location(visitor.logIn(name, PASSWORD))).matches(".*/login\\?wait=[12]");
        assertThat(visitor.get("/login?wait=2").statusCode()).isEqualTo(200);
    }

    @Test
    void who_does_not_exist_has_to_wait_as_long() throws Exception {
        String nobody = "nobody-" + UUID.randomUUID();
        guess(nobody, 6);

        assertThat(location(visitor.logIn(nobody, PASSWORD))).matches(".*/login\\?wait=[12]");
    }

    @Test
    void logs_logins_and_failures_with_account_and_address_but_no_secret() throws Exception {
        visitor.logIn(name, "lighthousf");
        visitor.logIn("my-own-password\r\nLOGIN account=\"forged\"", "x");
        visitor.logIn(name, PASSWORD);

        assertThat(lines())
                .contains(
                        "LOGIN_FAILED account=\"" + name + "\" address=\"127.0.0.1\"",
                        "LOGIN_FAILED account=\"(unknown)\" address=\"127.0.0.1\"",
                        "LOGIN account=\"" + name + "\" address=\"127.0.0.1\"");
        assertThat(lines()).noneMatch(line -> line.contains("lighthous") || line.contains("my-own"));
    }

    private void guess(String whose, int times) throws Exception {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThat(location(visitor.logIn(whose, "lighthousf"))).endsWith("/login?error");
        }
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
