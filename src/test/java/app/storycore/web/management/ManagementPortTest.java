package app.storycore.web.management;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A port of its own has everything that is for operators, and nothing for users. */
@ServerTest
@TestPropertySource(properties = "management.server.port=0")
@Tag("hsqldb") // asks no database
class ManagementPortTest {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int ownPort;

    private HttpVisitor visitor = new HttpVisitor(0);
    private final HttpClient operator = HttpClient.newHttpClient();

    @BeforeEach
    void visit() {
        visitor = new HttpVisitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void health_moves_to_it(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
        assertThat(visitor.get(path).statusCode()).isNotEqualTo(200);
    }

    @Test
    void prometheus_is_there_and_nowhere_else() throws Exception {
        var figures = ask("/actuator/prometheus");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body()).contains("# TYPE jvm_memory_used_bytes gauge");
        assertThat(figures.headers().map()).doesNotContainKey("set-cookie");
        assertThat(visitor.get("/actuator/prometheus").statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/queue", "/css/tokens.css", "/actuator/env", "/actuator/heapdump"})
    void nothing_else_is_there(String path) throws Exception {
        assertThat(ask(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_logs_in_there() throws Exception {
        var login = HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=mira&password=" + HttpVisitor.PASSWORD));
        assertThat(operator.send(login.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return operator.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + ownPort + path);
    }
}
