package app.storycore.generation;

import static app.storycore.HttpVisitor.PASSWORD;
import static app.storycore.HttpVisitor.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.database.DatabaseSwitch;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A whole server whose database goes away for a while and comes back. */
@ServerTest
@Import({DatabaseSwitch.class, ScriptedEngine.class})
@TestPropertySource(properties = {"spring.datasource.hikari.connection-timeout=500", "studio.engine=scripted"})
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

    private static final int SHOTS = 6;
    private static final int DRAWN_BEFORE = 3;
    private static final Duration AWAY = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Autowired
    private DatabaseSwitch database;

    @Autowired
    private ScriptedEngine engine;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ProjectService projects;

    @Autowired
    private ShotService shots;

    @Autowired
    private GenerationService generations;

    @Autowired
    private GenerationQueries queries;

    private String name = "";
    private AccountId owner = new AccountId(new UUID(0, 0));
    private HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void somebody() {
        name = "mira-" + UUID.randomUUID();
        owner = accounts.create(name, PASSWORD, Role.USER).id();
        visitor = new HttpVisitor(port);
    }

    @AfterEach
    void switch_on() {
        database.on();
    }

    @Test
    void a_generation_is_broken_off_and_goes_on_by_itself_without_loss() throws Exception {
        CountDownLatch away = new CountDownLatch(1);
        engine.always((request, drawing) -> {
            if (engine.drawn().size() >= DRAWN_BEFORE) {
                awaitQuietly(away);
            }
        });
        ProjectId project = project();
        GenerationId generation = generations.start(project, owner);
        await().atMost(LONG).until(() -> panels(generation).size() >= DRAWN_BEFORE);
        database.off();
        away.countDown();
        Thread.sleep(AWAY);
        database.on();

        Map<Integer, UUID> before = panels(generation);
        assertThat(before).hasSizeLessThan(SHOTS);
        await().atMost(LONG)
                .until(() ->
                        queries.latest(project, owner).orElseThrow().status().isTerminal());

        assertThat(queries.latest(project, owner).orElseThrow().status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(panels(generation)).hasSize(SHOTS).containsAllEntriesOf(before);
        assertThat(queries.shots(generation, owner))
                .allSatisfy(shot -> assertThat(shot.attempts()).isOne());
        assertThat(queries.changes(generation, owner))
                .extracting(StatusChange::to)
                .containsOnlyOnce(GenerationStatus.COMPLETED);
    }

    @Test
    void pages_say_so_and_heal_and_sessions_last(CapturedOutput output) throws Exception {
        visitor.logIn(name, PASSWORD);
        assertThat(visitor.get("/queue").statusCode()).isEqualTo(200);
        HttpVisitor other = new HttpVisitor(port);
        other.get("/login");

        database.off();
        HttpResponse<String> page = visitor.get("/queue");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Refresh")).contains("5");
        assertThat(page.body()).contains("The database does not answer").doesNotContain("Exception");
        assertThat(other.get("/login").statusCode()).isEqualTo(200);
        assertThat(location(other.logIn(name, PASSWORD))).endsWith("/login?away");

        database.on();
        await().atMost(LONG).until(() -> visitor.get("/queue").statusCode() == 200);
        assertThat(location(other.logIn(name, PASSWORD))).doesNotContain("login");
        assertThat(output.getAll()).doesNotContain("Incident");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProjectId project() {
        ProjectId project =
                projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        List<ShotDraft> drafts = IntStream.rangeClosed(1, SHOTS)
                .mapToObj(number -> ShotDraft.of("A lighthouse on cliff number " + number + " at dusk"))
                .toList();
        shots.addAll(project, owner, drafts);
        return project;
    }

    private Map<Integer, UUID> panels(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .filter(shot -> shot.panelAssetId() != null)
                .collect(Collectors.toMap(ShotSnapshot::number, ShotSnapshot::panelAssetId));
    }
}
