package app.storycore.workflow.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.MovableClock;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.generation.estimate.EngineTimings;
import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ServerMonitorTest {

    @Autowired
    ServerMonitor monitor;

    @Autowired
    ServerService servers;

    @Autowired
    AccountService accounts;

    @Autowired
    EngineTimings timings;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final FakeComfyUi fake = new FakeComfyUi();
    private AccountId administrator;
    private ServerInfo box;

    @BeforeEach
    void a_server() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        administrator = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        box = servers.create(
                administrator,
                new ServerDraft("Box", ServerKind.COMFYUI, fake.url(), LoginKind.NONE, "", null, 2, "", false));
    }

    @AfterEach
    void close() {
        database.sql("delete from workflow").update();
        servers.delete(administrator, box.id());
        fake.close();
    }

    @Test
    void a_server_is_ready_then_silent_then_ready_and_disabled() {
        await().until(() -> status().condition() == ServerCondition.READY);
        assertThat(status().places()).isEqualTo(2);
        assertThat(status().inWork()).isZero();
        assertThat(status().usual()).isNull();

        fake.goAway();
        await().until(() -> status().condition() == ServerCondition.FAILING);
        assertThat(status().problem()).isIn(ServerProblem.UNREACHABLE, ServerProblem.CUT_OFF);
        assertThat(status().since()).isEqualTo(clock.instant());

        fake.comeBack();
        await().until(() -> status().condition() == ServerCondition.READY);
        servers.disable(administrator, box.id());
        assertThat(status().condition()).isEqualTo(ServerCondition.DISABLED);
    }

    @Test
    void the_usual_time_is_the_median_of_the_last_fifteen_panels() {
        database.sql("""
                        insert into workflow (id, engine_id, kind, name, created_at, changed_at, version)
                        values (?, 'wf-1', 'COMFYUI', 'Measured', current_timestamp, current_timestamp, 0)""").param(UUID.randomUUID()).update();
        IntStream.range(0, 9).forEach(i -> drew(100_000));
        IntStream.rangeClosed(1, 15).forEach(i -> drew(1_000L * i));

        await().until(() -> Duration.ofSeconds(8).equals(status().usual()));
    }

    private ServerStatus status() {
        return monitor.statuses().getFirst();
    }

    private void drew(long millis) {
        clock.advance(Duration.ofMillis(1));
        timings.drawn("wf-1", box.name(), Duration.ofMillis(millis));
    }
}
