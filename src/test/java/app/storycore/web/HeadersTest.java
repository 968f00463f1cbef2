package app.storycore.web;

import static app.storycore.HttpVisitor.PASSWORD;
import static app.storycore.HttpVisitor.location;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetLinks;
import app.storycore.asset.AssetService;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The headers of every kind of answer. */
@ServerTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)' 'unsafe-eval';");

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AssetService assets;

    private HttpVisitor visitor = new HttpVisitor(0);
    private AccountId account = new AccountId(new UUID(0, 0));
    private String name = "";

    @BeforeEach
    void have_an_account() {
        name = "mira-" + UUID.randomUUID();
        account = accounts.create(name, PASSWORD, Role.ADMIN).id();
        visitor = new HttpVisitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/, 302",
        "/queue, 302",
        "/nowhere, 302",
        "/css/tokens.css, 200",
        "/js/focus.js, 200",
        "/icon.svg, 200",
        "/aura/aura.css, 200",
        "/VAADIN/nothing.js, 404",
        "/deliveries/none/pdf, 404",
        "/error, 404",
        "/files/00000000-0000-0000-0000-000000000000, 302",
        "/login;x=%2f, 400",
        "/?v-r=init&location=login, 200"
    })
    void strangers_get_them(String path, int status) throws Exception {
        assertGuarded(visitor.get(path), status);
    }

    @Test
    void browsers_ask_for_scripts_again_after_an_update() throws Exception {
        assertThat(visitor.get("/js/board-keys.js").headers().allValues("Cache-Control"))
                .containsExactly("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/queue, 200",
        "/history, 200",
        "/account, 200",
        "/admin/users, 200",
        "/admin/system, 200",
        "/admin/engines, 200",
        "/nowhere, 404",
        "/projects/none, 404",
        "/history/none, 404",
        "/files/none, 404",
        "/previews/none/1, 404",
        "/deliveries/00000000-0000-0000-0000-000000000000/pdf, 404",
        "/?v-r=init&location=queue, 200"
    })
    void users_get_them(String path, int status) throws Exception {
        visitor.logIn(name, PASSWORD);
        assertGuarded(visitor.get(path), status);
    }

    @Test
    void files_get_them_in_each_form() throws Exception {
        String path = "/" + AssetLinks.show(assets.storePicture(account, "image/png", "a picture".getBytes(UTF_8)));
        visitor.logIn(name, PASSWORD);
        HttpResponse<String> whole = visitor.get(path);
        assertGuarded(whole, 200);
        assertThat(whole.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        assertGuarded(visitor.get(path, "Range", "bytes=2-4"), 206);
        assertGuarded(visitor.get(path, "Range", "bytes=99-"), 416);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertGuarded(visitor.get(path, "If-None-Match", tag), 304);
    }

    @Test
    void refusals_get_them() throws Exception {
        assertGuarded(visitor.logIn(name, "lighthousf"), 302);
        assertGuarded(
                visitor.send(visitor.to("/logout").POST(BodyPublishers.noBody()).build()), 403);
        assertGuarded(visitor.logIn(name, "x".repeat(AnonymousBodies.LARGEST)), 413);
        assertGuarded(visitor.logIn(name, PASSWORD, "Origin", "https://elsewhere.example"), 403);
    }

    @Test
    void messages_of_pages_get_them() throws Exception {
        visitor.get("/login");
        for (String kind : new String[] {"uidl", "heartbeat", "push"}) {
            HttpResponse<String> answer = visitor.send(visitor.to("/?v-r=" + kind + "&v-uiId=7")
                    .POST(BodyPublishers.ofString("{}"))
                    .build());
            assertGuarded(answer, answer.statusCode());
        }
    }

    @Test
    void only_answers_over_tls_ask_for_tls_from_now_on() throws Exception {
        assertThat(visitor.get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        assertThat(visitor.get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.9")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
    }

    @Test
    void each_page_lets_its_own_scripts_run_and_no_others() throws Exception {
        HttpResponse<String> page = visitor.get("/login");
        Matcher nonce = NONCE.matcher(policy(page));
        assertThat(nonce.find()).as(policy(page)).isTrue();
        assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        assertThat(page.body().split("<script", -1).length)
                .isEqualTo(page.body().split("nonce=\"", -1).length);
        assertThat(policy(visitor.get("/login"))).doesNotContain(nonce.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/tokens.css", "/deliveries/none/pdf", "/icon.svg"})
    void what_is_no_page_runs_no_script(String path) throws Exception {
        assertThat(policy(visitor.get(path))).startsWith("default-src 'none'").doesNotContain("script-src");
    }

    private static void assertGuarded(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(location(answer) + answer.body()).isEqualTo(status);
        var headers = answer.headers().map();
        assertThat(headers).containsKeys("referrer-policy", "permissions-policy", "cache-control");
        assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.get("x-frame-options")).containsExactly("DENY");
        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Tomcat");
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue(ContentPolicy.HEADER).orElse("");
    }
}
