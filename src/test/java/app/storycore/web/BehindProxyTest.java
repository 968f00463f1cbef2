package app.storycore.web;

import static app.storycore.HttpVisitor.PASSWORD;
import static app.storycore.HttpVisitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import java.net.HttpCookie;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a proxy that ends TLS on the same machine gets. */
@ServerTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class BehindProxyTest {

    private static final String[] FORWARDED = {
        "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.9", "X-Forwarded-Host", "studio.example"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @Test
    void every_cookie_is_for_tls_only() throws Exception {
        HttpVisitor visitor = new HttpVisitor(port);
        String name = "mira-" + UUID.randomUUID();
        accounts.create(name, PASSWORD, Role.USER);
        visitor.get("/queue", FORWARDED);
        var login = visitor.logIn(name, PASSWORD, FORWARDED);
        String session = login.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        String[] withSession = Stream.concat(Arrays.stream(FORWARDED), Stream.of("Cookie", session))
                .toArray(String[]::new);
        visitor.get("/queue", withSession);

        assertThat(visitor.cookies())
                .extracting(HttpCookie::getName)
                .contains("JSESSIONID", "storycore-login", "storycore-scheme");
        assertThat(visitor.cookies()).allMatch(HttpCookie::getSecure).allMatch(HttpCookie::isHttpOnly);
    }

    @Test
    void no_redirect_leaves_tls() throws Exception {
        HttpVisitor visitor = new HttpVisitor(port);
        assertThat(location(visitor.get("/queue", FORWARDED))).isIn("/login", "https://studio.example/login");
        assertThat(location(visitor.logIn("nobody", "nothing right", FORWARDED)))
                .isIn("/login?error", "https://studio.example/login?error");
    }
}
