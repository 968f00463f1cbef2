package app.storycore.account.ui;

import static app.storycore.HttpVisitor.PASSWORD;
import static app.storycore.HttpVisitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.MovableClock;
import app.storycore.base.disk.MovableDisk;
import app.storycore.database.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Logging in while the disk of the embedded database is full; PostgreSQL, which lies elsewhere, remembers as always. */
@ServerTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class FullDiskLoginTest {

    private static final String COOKIE = "storycore-login";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @Autowired
    private MovableDisk disk;

    @Autowired
    private MovableClock clock;

    private String name = "";
    private HttpVisitor visitor = new HttpVisitor(0);

    @TestConfiguration(proxyBeanMethods = false)
    static class FullDisk {

        @Bean
        @Primary
        MovableDisk movableDisk() {
            return new MovableDisk();
        }

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @BeforeEach
    void an_account() {
        name = "mira-" + UUID.randomUUID();
        accounts.create(name, PASSWORD, Role.USER);
        visitor = new HttpVisitor(port);
    }

    @AfterEach
    void room_again() {
        disk.empty();
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void lasts_as_long_as_the_session() throws Exception {
        disk.free(0);
        assertThat(location(visitor.logIn(name, PASSWORD))).doesNotContain("login");
        assertThat(visitor.get("/queue").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/queue").statusCode()).isEqualTo(200);

        disk.empty();
        assertThat(visitor.get("/queue").statusCode()).isEqualTo(200);
        boolean remembered = visitor.cookies().stream()
                .anyMatch(cookie ->
                        cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty());
        assertThat(remembered).isEqualTo(TestDatabase.underTest() == TestDatabase.POSTGRESQL);
    }

    @Test
    void a_right_password_makes_nobody_wait() throws Exception {
        disk.free(0);
        assertThat(location(visitor.logIn(name, PASSWORD))).doesNotContain("login");

        assertThat(location(new HttpVisitor(port).logIn(name, PASSWORD))).doesNotContain("login");
    }

    @Test
    void needs_the_right_password_and_a_pause_after_a_wrong_one() throws Exception {
        disk.free(0);
        assertThat(location(visitor.logIn(name, "lighthousf"))).endsWith("/login?error");
        String second = location(visitor.logIn(name, "lighthousf"));

        assertThat(second).endsWith(TestDatabase.underTest() == TestDatabase.HSQLDB ? "/login?wait=2" : "/login?error");
    }

    @Test
    void who_was_logged_in_goes_on_reading() throws Exception {
        visitor.logIn(name, PASSWORD);
        disk.free(0);
        assertThat(visitor.get("/queue").statusCode()).isEqualTo(200);
    }
}
