package app.storycore.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountAdministration;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.ColorSchemeChoice;
import app.storycore.account.Role;
import app.storycore.account.login.LoginOverview;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What gets in and out by plain HTTP. */
@ServerTest
class SignInLayoutTest {

    private static final String PASSWORD = "lighthouse";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private LoginOverview logins;

    @Autowired
    private ProjectService projects;

    @Autowired
    private JdbcClient database;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String name = "";
    private AccountId account = new AccountId(new UUID(0, 0));

    @BeforeEach
    void have_an_account() {
        name = "mira-" + UUID.randomUUID();
        account = accounts.create(name, PASSWORD, Role.USER).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/queue",
                "/history",
                "/account",
                "/admin/users",
                "/projects/00000000-0000-0000-0000-000000000000",
                "/files/00000000-0000-0000-0000-000000000000",
                "/nowhere"
            })
    void leads_strangers_to_the_login_page(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/actuator/prometheus"})
    void shows_strangers_nothing_of_the_actuator_but_health(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(302, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/css/tokens.css",
                "/js/focus.js",
                "/js/drafts.js",
                "/icon.svg",
                "/icons.svg",
                "/door.svg",
                "/aura/aura.css"
            })
    void gives_everybody_what_the_login_page_needs(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", "null", "{", "[]"})
    void tells_a_page_whose_session_is_gone_that_it_was_signed_out(String message) throws Exception {
        HttpResponse<String> answer = post("/?v-r=uidl&v-uiId=0", message);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("You have been signed out");
    }

    @Test
    void tells_a_page_with_an_unknown_session_that_it_has_expired() throws Exception {
        HttpRequest request = to("/?v-r=uidl&v-uiId=0")
                .header("Cookie", "JSESSIONID=0123456789")
                .POST(BodyPublishers.ofString("{}"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"sessionExpired\":true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "{}",
                "{\"csrfToken\":5}",
                "{\"syncId\":\"x\"}",
                "{\"syncId\":0,\"rpc\":5}",
                "{\"syncId\":0,\"rpc\":[5]}",
                "{\"syncId\":0,\"rpc\":[{\"type\":\"event\",\"node\":\"a\"}]}"
            })
    void has_a_page_loaded_anew_that_sends_what_no_page_sends_without_an_incident(String message) throws Exception {
        logIn(PASSWORD, false);
        get("/?v-r=init&location=&query=");

        HttpResponse<String> answer = post("/?v-r=uidl&v-uiId=0", message);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"appError\":{\"caption\":null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uidl", "heartbeat"})
    void refuses_a_page_whose_id_is_no_number(String kind) throws Exception {
        logIn(PASSWORD, false);
        get("/?v-r=init&location=&query=");

        assertThat(post("/?v-r=" + kind + "&v-uiId=x", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void ends_the_pages_of_an_account_when_another_one_logs_in_by_the_same_browser() throws Exception {
        logIn(PASSWORD, false);
        get("/?v-r=init&location=&query=");
        String session = cookie("JSESSIONID").getValue();
        name = "nils-" + UUID.randomUUID();
        accounts.create(name, PASSWORD, Role.USER);

        logIn(PASSWORD, false);

        assertThat(cookie("JSESSIONID").getValue()).isNotEqualTo(session);
        assertThat(post("/?v-r=uidl&v-uiId=0", "{\"syncId\":0}").body()).contains("\"sessionExpired\":true");
        assertThat(get("/queue").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return browser.send(to(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    @Test
    void keeps_the_address_one_wanted() throws Exception {
        get("/history");

        assertThat(location(logIn(PASSWORD, false))).endsWith("/history");
        assertThat(get("/history").statusCode()).isEqualTo(200);
    }

    @Test
    void refuses_a_wrong_password() throws Exception {
        HttpResponse<String> answer = logIn("lighthousf", false);

        assertThat(location(answer)).endsWith("/login?error");
        assertThat(get("/queue").statusCode()).isEqualTo(302);
    }

    @Test
    void knows_a_browser_again_whose_session_is_gone() throws Exception {
        logIn(PASSWORD, false);
        forget("JSESSIONID");

        assertThat(get("/queue").statusCode()).isEqualTo(200);
        assertThat(cookie("storycore-login").getMaxAge()).isEqualTo(-1);
    }

    @Test
    void keeps_the_login_beyond_the_browser_when_asked_to() throws Exception {
        logIn(PASSWORD, true);

        assertThat(cookie("storycore-login").getMaxAge()).isGreaterThan(29L * 24 * 60 * 60);
    }

    @Test
    void refuses_to_log_somebody_out_by_a_form_of_another_site() throws Exception {
        logIn(PASSWORD, true);

        browser.send(to("/logout").POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());

        assertThat(get("/queue").statusCode()).isEqualTo(200);
    }

    @Test
    void ends_every_session_of_an_account_that_is_locked_and_says_so_to_its_owner() throws Exception {
        logIn(PASSWORD, true);
        assertThat(get("/queue").statusCode()).isEqualTo(200);

        administration.lock(chief(), account);

        assertThat(location(page("/queue"))).endsWith("/login");
        assertThat(location(logIn(PASSWORD, true))).endsWith("/login?locked");
        assertThat(location(logIn("lighthousf", true))).endsWith("/login?error");
        administration.unlock(chief(), account);
        logIn(PASSWORD, false);
        assertThat(get("/queue").statusCode()).isEqualTo(200);
    }

    @Test
    void ends_sessions_that_another_node_could_not_end() throws Exception {
        logIn(PASSWORD, false);
        database.sql("update account set locked = true where id = ?")
                .param(account.value())
                .update();

        await().atMost(SessionValidityCache.TRUST.multipliedBy(30))
                .until(() -> location(get("/queue")).endsWith("/login"));
    }

    @Test
    void ends_one_login_from_another_browser() throws Exception {
        logIn(PASSWORD, true);
        HttpVisitor elsewhere = new HttpVisitor(port);
        elsewhere.logIn(name, PASSWORD);
        UUID here = logins.of(account).getLast().id();
        assertThat(logins.of(account)).hasSize(2);

        logins.end(new AccountId(UUID.randomUUID()), here);
        assertThat(get("/queue").statusCode()).isEqualTo(200);
        logins.end(account, here);

        assertThat(location(page("/queue"))).endsWith("/login");
        assertThat(elsewhere.get("/queue").statusCode()).isEqualTo(200);
    }

    @Test
    void ends_logins_with_the_old_password() throws Exception {
        logIn(PASSWORD, true);

        accounts.changePassword(account, PASSWORD, "light and house");

        assertThat(location(page("/queue"))).endsWith("/login");
        assertThat(location(logIn(PASSWORD, true))).endsWith("/login?error");
    }

    @Test
    void hides_the_administration_from_users() throws Exception {
        logIn(PASSWORD, false);
        assertThat(get("/account").statusCode()).isEqualTo(200);
        assertThat(get("/admin").statusCode()).isEqualTo(404);
        assertThat(get("/admin/users").statusCode()).isEqualTo(404);
        assertThat(get("/admin/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/admin/system").statusCode()).isEqualTo(404);

        administration.changeRole(chief(), account, Role.ADMIN);

        assertThat(page("/admin").statusCode()).isEqualTo(200);
        assertThat(page("/admin/users").statusCode()).isEqualTo(200);
        assertThat(page("/admin/system").statusCode()).isEqualTo(200);
    }

    @Test
    void goes_on_with_the_new_role_at_once() throws Exception {
        logIn(PASSWORD, false);
        for (int round = 0; round < 10; round++) {
            administration.changeRole(chief(), account, Role.ADMIN);
            assertThat(page("/admin").statusCode()).isEqualTo(200);
            administration.changeRole(chief(), account, Role.USER);
            assertThat(page("/admin").statusCode()).isEqualTo(404);
        }
    }

    /** As a browser gets it, which is sent to it again when the session ends in this very moment. */
    private HttpResponse<String> page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        return location(answer).endsWith(path) ? get(path) : answer;
    }

    @Test
    @Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
    void answers_no_page_with_forbidden_while_the_session_of_its_tabs_ends() throws Exception {
        Set<Integer> answers = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < 20; round++) {
            logIn(PASSWORD, true);
            try (ExecutorService tabs = Executors.newFixedThreadPool(6)) {
                for (int tab = 0; tab < 6; tab++) {
                    var unused = tabs.submit(() -> {
                        for (int again = 0; again < 4; again++) {
                            answers.add(get("/queue").statusCode());
                        }
                        return null;
                    });
                }
                administration.changeRole(chief(), account, round % 2 == 0 ? Role.ADMIN : Role.USER);
            }
        }
        assertThat(answers).isSubsetOf(200, 302);
    }

    private AccountId chief() {
        return accounts.create("chief-" + UUID.randomUUID(), PASSWORD, Role.ADMIN)
                .id();
    }

    @Test
    void hides_the_projects_of_others() throws Exception {
        ProjectId own = projects.createSample(account).id();
        ProjectId foreign = projects.createSample(accounts.create("otto-" + UUID.randomUUID(), PASSWORD, Role.USER)
                        .id())
                .id();
        logIn(PASSWORD, false);

        assertThat(get("/projects/" + own).statusCode()).isEqualTo(200);
        assertThat(get("/projects/" + foreign).statusCode()).isEqualTo(404);
        assertThat(get("/projects/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get("/projects/not-an-id").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void hides_the_generations_of_others() throws Exception {
        logIn(PASSWORD, false);

        assertThat(get("/history/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get("/history/not-an-id").statusCode()).isEqualTo(404);
    }

    @Test
    void paints_the_first_page_in_the_chosen_colours() throws Exception {
        assertThat(get("/login").body()).contains("theme=\"dark\"");
        accounts.prefer(account, ColorSchemeChoice.LIGHT);
        logIn(PASSWORD, false);

        assertThat(get("/queue").body()).contains("theme=\"light\"", "js/focus.js");
    }

    private HttpResponse<String> logIn(String password, boolean stay) throws IOException, InterruptedException {
        String form =
                "username=" + encoded(name) + "&password=" + encoded(password) + (stay ? "&stay-signed-in=on" : "");
        return browser.send(
                to("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(to(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpCookie cookie(String cookieName) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(cookieName))
                .findFirst()
                .orElseThrow();
    }

    private void forget(String cookieName) {
        cookies.getCookieStore().remove(URI.create("http://localhost:" + port), cookie(cookieName));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
