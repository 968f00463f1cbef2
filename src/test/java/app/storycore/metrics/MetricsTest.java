package app.storycore.metrics;

import static app.storycore.HttpVisitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.WirePage;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NodeName;
import app.storycore.base.film.VisualStyle;
import app.storycore.cluster.ClusterNodes;
import app.storycore.database.DatabaseSwitch;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerAnswered;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What Prometheus reads at the management port, of a real server with a real run. */
@ServerTest
@Import({DatabaseSwitch.class, ScriptedEngine.class})
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "studio.engine=scripted",
            "spring.datasource.hikari.connection-timeout=500"
        })
class MetricsTest {

    private static final String COMPLETED = "studio_generations_ended_total{outcome=\"completed\"}";
    private static final String WITH_FAILURES = "studio_generations_ended_total{outcome=\"completed_with_failures\"}";
    private static final String DRAWN = "studio_shots_ended_total{outcome=\"succeeded\"}";
    private static final String GIVEN_UP = "studio_shots_ended_total{outcome=\"failed\"}";
    private static final String IMAGES = "studio_stage_seconds_count{stage=\"images\"}";
    private static final String PICTURES = "studio_engine_picture_seconds_count{engine=\"scripted\",outcome=\"drawn\"}";
    private static final String NO_PICTURES =
            "studio_engine_picture_seconds_count{engine=\"scripted\",outcome=\"failed\"}";
    private static final String ENGINE_UP = "studio_engine_up{engine=\"scripted\"}";
    private static final String DELIVERED = "studio_push_delay_seconds_count";
    private static final String LIGHTHOUSE = "A lighthouse in the storm";
    private static final String WAVES = "Waves on the rocks below";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int ownPort;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ProjectService projects;

    @Autowired
    private ShotService shots;

    @Autowired
    private GenerationService generations;

    @Autowired
    private ClusterNodes nodes;

    @Autowired
    private NodeName self;

    @Autowired
    private DatabaseSwitch database;

    @Autowired
    private ScriptedEngine engine;

    @Autowired
    private ServerService servers;

    @Autowired
    private ApplicationEventPublisher events;

    private AccountId chief = new AccountId(new UUID(0, 0));
    private String name = "";
    private AccountId owner = new AccountId(new UUID(0, 0));
    private HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void somebody() {
        name = "mira-" + UUID.randomUUID();
        owner = accounts.create(name, PASSWORD, Role.USER).id();
        chief = accounts.create("chief-" + UUID.randomUUID(), PASSWORD, Role.ADMIN)
                .id();
        visitor = new HttpVisitor(port);
        eventually(() -> nodes.all().stream().anyMatch(node -> node.name().equals(self.value())));
    }

    @AfterEach
    void put_right() {
        engine.reset();
        database.on();
        nodes.drain(self.value(), false);
    }

    @Test
    @Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
    void the_guide_names_each_of_them_and_no_other() throws Exception {
        ServerInfo server = server("Named", "http://127.0.0.1:1");
        events.publishEvent(answered(server, Optional.empty()));
        eventually(() -> Scrape.of(ownPort).names().contains("studio_server_places"));
        List<String> guide = Files.readAllLines(Path.of("src/site/markdown/operating.md")).stream()
                .filter(line -> line.startsWith("| `studio_"))
                .map(line -> line.replaceAll("^\\| `(\\w+)` .*", "$1"))
                .toList();
        assertThat(Scrape.of(ownPort).names()).containsExactlyInAnyOrderElementsOf(guide);
        servers.delete(chief, server.id());
    }

    @Test
    @Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
    void servers_are_seen_with_what_they_have_to_do_and_what_came_of_it() {
        try (FakeComfyUi comfyUi = new FakeComfyUi()) {
            List<ServerInfo> all = List.of(server("Box", comfyUi.url()), server("Dead", "http://127.0.0.1:1"));
            eventually(() -> Scrape.of(ownPort).value("studio_servers{state=\"ready\"}") == 1
                    && Scrape.of(ownPort).value("studio_servers{state=\"failing\"}") == 1);
            eventually(() -> Scrape.of(ownPort).has("studio_server_places{server=\"Dead\"}"));
            events.publishEvent(answered(all.getFirst(), Optional.empty()));
            events.publishEvent(answered(all.getFirst(), Optional.of(Fault.BUSY)));
            events.publishEvent(answered(all.getLast(), Optional.of(Fault.UNREACHABLE)));

            Scrape scrape = Scrape.of(ownPort);
            assertThat(Stream.of(
                                    "studio_servers{state=\"disabled\"}",
                                    "studio_server_places{server=\"Box\"}",
                                    "studio_server_places{server=\"Dead\"}",
                                    "studio_server_places_used{server=\"Box\"}",
                                    "studio_server_picture_seconds_count{outcome=\"drawn\",server=\"Box\"}",
                                    "studio_server_picture_seconds_sum{outcome=\"drawn\",server=\"Box\"}",
                                    "studio_server_picture_seconds_count{outcome=\"busy\",server=\"Box\"}",
                                    "studio_server_picture_seconds_count{outcome=\"failed\",server=\"Dead\"}")
                            .map(scrape::value))
                    .containsExactly(0.0, 3.0, 0.0, 0.0, 1.0, 4.0, 1.0, 1.0);
            all.forEach(server -> servers.delete(chief, server.id()));
            eventually(() -> !Scrape.of(ownPort).has("studio_server_places{server=\"Box\"}"));
        }
    }

    private ServerInfo server(String called, String address) {
        return servers.create(
                chief, new ServerDraft(called, ServerKind.COMFYUI, address, LoginKind.NONE, "", null, 3, "", false));
    }

    private static ServerAnswered answered(ServerInfo server, Optional<Fault> fault) {
        return new ServerAnswered(server.id(), server.name(), fault, Duration.ofSeconds(4));
    }

    @Test
    void a_run_is_counted_with_its_shots_stages_and_pictures_and_the_page_that_sees_it() throws Exception {
        engine.when(WAVES, (request, drawing) -> {
            throw new EngineException(Fault.NOT_EQUIPPED, "No water left");
        });
        Scrape before = Scrape.of(ownPort);
        openPage();
        eventually(() -> Scrape.of(ownPort).value("studio_pages_open") > before.value("studio_pages_open"));

        generations.start(project(), owner);

        eventually(() -> Scrape.of(ownPort).value(WITH_FAILURES) > before.value(WITH_FAILURES));
        Scrape after = Scrape.of(ownPort);
        assertThat(List.of(WITH_FAILURES, COMPLETED, DRAWN, GIVEN_UP, IMAGES, PICTURES, NO_PICTURES))
                .extracting(series -> after.value(series) - before.value(series))
                .as("of the pictures one is the sheet")
                .containsExactly(1.0, 0.0, 1.0, 1.0, 1.0, 2.0, 1.0);
        assertThat(after.value(ENGINE_UP)).isZero();
        eventually(() -> Scrape.of(ownPort).value(DELIVERED) > before.value(DELIVERED));
    }

    @Test
    void what_waits_and_what_is_at_work_are_seen() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        engine.when(LIGHTHOUSE, (request, drawing) -> awaitQuietly(seen));
        nodes.drain(self.value(), true);
        eventually(() -> Scrape.of(ownPort).value("studio_node_room") == 0);

        generations.start(project(), owner);

        eventually(() -> Scrape.of(ownPort).value("studio_queue_age_seconds") > 0
                && Scrape.of(ownPort).value("studio_queue_length") == 1);
        nodes.drain(self.value(), false);
        eventually(() -> Scrape.of(ownPort).value("studio_node_running") == 1);
        eventually(() -> Scrape.of(ownPort).value("studio_queue_length") == 0
                && Scrape.of(ownPort).value("studio_queue_age_seconds") == 0);
        seen.countDown();
        eventually(() -> Scrape.of(ownPort).value("studio_node_running") == 0);
        eventually(() -> Scrape.of(ownPort).value("studio_node_room") > 0
                && Scrape.of(ownPort).value("studio_nodes_live") == 1);
        assertThat(Scrape.of(ownPort).value(ENGINE_UP)).isOne();
    }

    @Test
    @Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
    void a_database_that_is_away_is_told_and_nothing_is_guessed() throws Exception {
        eventually(() -> Scrape.of(ownPort).value("studio_database_away") == 0);

        database.off();

        eventually(() -> Scrape.of(ownPort).value("studio_database_away") == 1);
        Scrape away = Scrape.of(ownPort);
        assertThat(away.value("studio_queue_length")).isNaN();
        assertThat(away.value("studio_nodes_live")).isNaN();
        database.on();
        eventually(() -> Scrape.of(ownPort).value("studio_database_away") == 0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void openPage() throws Exception {
        visitor.logIn(name, PASSWORD);
        WirePage.open(visitor, "queue");
    }

    private ProjectId project() {
        ProjectId project = projects.create(owner, "Sequence", VisualStyle.INK).id();
        shots.addAll(project, owner, List.of(ShotDraft.of(LIGHTHOUSE), ShotDraft.of(WAVES)));
        return project;
    }

    private static void eventually(BooleanSupplier condition) {
        await().until(condition::getAsBoolean);
    }
}
