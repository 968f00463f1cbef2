package app.storycore.generation.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.MovableClock;
import app.storycore.generation.Stage;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class EngineTimingsTest {

    @Autowired
    EngineTimings timings;

    @Autowired
    StageCosts costs;

    @Autowired
    ServerService servers;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final String engine = "workflow-" + System.nanoTime();
    private final String another = "another-" + System.nanoTime();
    private AccountId administrator;
    private ServerInfo fast;
    private ServerInfo slow;

    @BeforeEach
    void two_servers() {
        administrator = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        fast = server("Fast", 1);
        slow = server("Slow", 2);
        workflow(engine);
        workflow(another);
    }

    private void workflow(String engineId) {
        database.sql("""
                        insert into workflow (id, engine_id, kind, name, created_at, changed_at, version)
                        values (?, ?, 'COMFYUI', 'Portraits', current_timestamp, current_timestamp, 0)""").params(UUID.randomUUID(), engineId).update();
    }

    private void delete(String engineId) {
        database.sql("delete from workflow where engine_id = ?").param(engineId).update();
        timings.forget(engineId);
    }

    @AfterEach
    void none() {
        servers.list(administrator).forEach(server -> servers.delete(administrator, server.id()));
        delete(engine);
        delete(another);
    }

    private ServerInfo server(String name, int jobsAtOnce) {
        return servers.create(
                administrator,
                new ServerDraft(
                        name,
                        ServerKind.COMFYUI,
                        "http://127.0.0.1:1",
                        LoginKind.NONE,
                        "",
                        null,
                        jobsAtOnce,
                        "",
                        false));
    }

    private void drawn(String server, int panels, int seconds) {
        for (int i = 0; i < panels; i++) {
            clock.advance(Duration.ofSeconds(1));
            timings.drawn(engine, server, Duration.ofSeconds(seconds));
        }
    }

    private double tenPanels() {
        costs.measured(engine);
        return costs.of(engine, new AccountId(UUID.randomUUID())).millis(Stage.IMAGES, 10);
    }

    @Test
    void guesses_until_a_server_has_drawn_for_the_engine() {
        assertThat(tenPanels()).isEqualTo(10 * 400);
        timings.drawn(another, "Fast", Duration.ofSeconds(10));
        assertThat(tenPanels()).isEqualTo(10 * 400);
    }

    @Test
    void counts_each_server_by_its_own_past_and_its_places() {
        drawn("Fast", 3, 10);
        assertThat(tenPanels()).isEqualTo(10 * 10_000.0);

        drawn("Slow", 3, 20);
        assertThat(tenPanels()).as("one every five seconds").isEqualTo(10 * 5_000.0);
    }

    @Test
    void counts_no_server_that_is_switched_off_and_no_name_that_is_gone() {
        drawn("Fast", 3, 10);
        drawn("Slow", 3, 20);
        drawn("Nobody", 3, 1);
        servers.disable(administrator, slow.id());

        assertThat(tenPanels()).isEqualTo(10 * 10_000.0);
    }

    @Test
    void knows_the_last_fifteen_panels_of_a_server_and_keeps_no_more() {
        drawn("Slow", 1, 90);
        drawn("Fast", 20, 10);
        drawn("Fast", 8, 30);
        assertThat(timings.servers(engine)).contains(new PanelPace.Server(1, lastOfFast()));

        timings.forgetOld();
        assertThat(rows(fast)).isEqualTo(15);
        assertThat(rows(slow)).isEqualTo(1);
        assertThat(timings.servers(engine)).contains(new PanelPace.Server(1, lastOfFast()));
    }

    @Test
    void tells_the_usual_time_of_each_server_whatever_the_engine() {
        drawn("Fast", 9, 100);
        drawn("Fast", 7, 10);
        timings.drawn(another, "Fast", Duration.ofSeconds(1));

        assertThat(timings.usual())
                .containsEntry(fast.id().value(), Duration.ofSeconds(10))
                .doesNotContainKey(slow.id().value());
    }

    @Test
    void forgets_an_engine_that_is_deleted_and_learns_no_more_of_it() {
        drawn("Fast", 3, 10);
        delete(engine);
        assertThat(rows(fast)).isZero();

        drawn("Fast", 1, 10);
        assertThat(rows(fast)).as("of a generation that goes on").isZero();
    }

    @Test
    void looks_for_what_counts_no_more_once_in_a_hundred_panels() {
        drawn("Fast", 200, 10);
        assertThat(rows(fast)).isBetween(15L, 15L + 99);
    }

    @Test
    void finds_nothing_to_forget_of_a_server_that_is_deleted_meanwhile() {
        drawn("Fast", 20, 10);
        servers.delete(administrator, fast.id());
        timings.forgetOld(engine, fast.id().value());
        assertThat(rows(fast)).isZero();
    }

    private static List<Double> lastOfFast() {
        List<Double> eight = Collections.nCopies(8, 30_000.0);
        List<Double> seven = Collections.nCopies(7, 10_000.0);
        return Stream.concat(eight.stream(), seven.stream()).toList();
    }

    private long rows(ServerInfo server) {
        return database.sql("select count(*) from engine_timing where server_id = ?")
                .param(server.id().value())
                .query(Long.class)
                .single();
    }
}
