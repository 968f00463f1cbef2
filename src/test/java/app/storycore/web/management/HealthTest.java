package app.storycore.web.management;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.database.DatabaseSwitch;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What the application's port tells of the node's health, below a path of its own, even where all is exposed. */
@ServerTest
@Import(DatabaseSwitch.class)
@TestPropertySource(
        properties = {
            "server.servlet.context-path=/studio",
            "management.endpoints.web.exposure.include=*",
            "management.prometheus.metrics.export.enabled=true"
        })
@Tag("hsqldb") // its database is away by itself
class HealthTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext studio;

    @Autowired
    private AccountService accounts;

    @Autowired
    private DatabaseSwitch database;

    private HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void visit() {
        visitor = new HttpVisitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void anybody_may_ask_without_leaving_a_session(String part) throws Exception {
        HttpResponse<String> answer = health(part);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
        assertThat(visitor.cookies()).isEmpty();
    }

    /** Pages say what is the matter, which they could not if a proxy sent nobody here. */
    @Test
    void a_node_without_its_database_is_alive_and_ready() throws Exception {
        database.off();
        try {
            assertThat(health("/readiness").statusCode()).isEqualTo(200);
            assertThat(health("/liveness").statusCode()).isEqualTo(200);
        } finally {
            database.on();
        }
    }

    @Test
    void a_node_that_takes_nothing_is_alive_but_not_ready() throws Exception {
        AvailabilityChangeEvent.publish(studio, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(health("/readiness").statusCode()).isEqualTo(503);
            assertThat(health("/liveness").statusCode()).isEqualTo(200);
        } finally {
            AvailabilityChangeEvent.publish(studio, ReadinessState.ACCEPTING_TRAFFIC);
        }
        assertThat(health("/readiness").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/prometheus", "/metrics", "/env", "/beans", "/loggers"})
    void nothing_else_is_there_even_for_administrators(String endpoint) throws Exception {
        assertThat(visitor.get("/studio/actuator" + endpoint).statusCode()).isEqualTo(404);
        String name = "mira-" + UUID.randomUUID();
        accounts.create(name, HttpVisitor.PASSWORD, Role.ADMIN);
        visitor.post("/studio/login", Map.of("username", name, "password", HttpVisitor.PASSWORD));
        assertThat(visitor.get("/studio/queue").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/studio/actuator" + endpoint).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> health(String part) throws Exception {
        return visitor.get("/studio/actuator/health" + part, "Accept", "application/json");
    }
}
