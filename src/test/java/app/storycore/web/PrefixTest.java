package app.storycore.web;

import static app.storycore.HttpVisitor.PASSWORD;
import static app.storycore.HttpVisitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A studio below a path of its own, with a proxy that is somewhere else. */
@ServerTest
@TestPropertySource(properties = {"server.servlet.context-path=/studio", "studio.proxies=192.0.2.0/24,198.51.100.7"})
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class PrefixTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    private HttpVisitor visitor = new HttpVisitor(0);
    private String name = "";

    @BeforeEach
    void have_an_account() {
        name = "mira-" + UUID.randomUUID();
        accounts.create(name, PASSWORD, Role.USER);
        visitor = new HttpVisitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studio", "/studio/", "/studio/queue", "/studio/nowhere", "/studio/files/none"})
    void leads_strangers_to_its_own_login_page(String path) throws Exception {
        assertThat(location(visitor.get(path))).matches("(http://localhost:" + port + ")?/studio/(login)?");
    }

    @Test
    void stays_inside_from_login_to_logout() throws Exception {
        assertThat(location(logIn("lighthousf"))).endsWith("/studio/login?error");
        assertThat(location(logIn(PASSWORD))).endsWith("/studio/");
        assertThat(visitor.get("/studio/queue").statusCode()).isEqualTo(200);
        assertThat(visitor.cookies()).allMatch(cookie -> "/studio".equals(cookie.getPath()));
    }

    @Test
    void pages_and_error_pages_name_nothing_outside() throws Exception {
        logIn(PASSWORD);
        for (String path : new String[] {"/studio/", "/studio/login", "/studio/projects/none", "/studio/files/none"}) {
            assertThat(visitor.get(path).body()).doesNotContainPattern("(href|src|action)=\"/(?!studio/)");
        }
    }

    @Test
    void takes_nobodys_word_for_tls_but_that_of_its_proxies() throws Exception {
        var login = visitor.get(
                "/studio/login",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-For",
                "203.0.113.9",
                "X-Forwarded-Host",
                "evil.example");
        assertThat(login.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(visitor.cookies()).isNotEmpty().noneMatch(HttpCookie::getSecure);
        assertThat(location(visitor.get("/studio/queue", "X-Forwarded-Host", "evil.example")))
                .doesNotContain("evil");
    }

    private HttpResponse<String> logIn(String password) throws Exception {
        return visitor.post("/studio/login", Map.of("username", name, "password", password));
    }
}
