package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NodeName;
import app.storycore.base.film.VisualStyle;
import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeInfo;
import app.storycore.database.TestDatabase;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.StatusChange;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes of two versions, with two versions of one engine, at work on one PostgreSQL while the older ones are replaced. */
@Tag("bench")
class RollingUpdateTest {

    private static final int SHOTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @ServicesOnly
    private static final class Studio {}

    /** One of them, each of whose shots waits for a permit. */
    private static final class TestNode implements AutoCloseable {

        private final NodeName name = mock();
        private final ScriptedEngine engine = new ScriptedEngine();
        private final ConfigurableApplicationContext studio;

        TestNode(String version, Semaphore permits, String... settings) {
            when(name.value()).thenReturn("node-" + version);
            engine.update(version);
            engine.always((request, drawing) -> permits.acquireUninterruptibly());
            studio = new SpringApplicationBuilder(Studio.class)
                    .web(WebApplicationType.NONE)
                    .initializers(context -> register((GenericApplicationContext) context))
                    .run(settings);
            await().until(() -> bean(ClusterNodes.class).all().stream()
                    .anyMatch(node -> node.name().equals(name.value())));
            bean(JdbcClient.class)
                    .sql("update studio_node set version = ? where name = ?")
                    .params("1." + version, name.value())
                    .update();
        }

        private void register(GenericApplicationContext context) {
            context.registerBean(ScriptedEngine.class, () -> engine);
            context.registerBean("nameOfNode", NodeName.class, () -> name, bean -> bean.setPrimary(true));
        }

        <T> T bean(Class<T> type) {
            return studio.getBean(type);
        }

        List<String> drawn() {
            return engine.drawn();
        }

        @Override
        public void close() {
            studio.close();
        }
    }

    @TempDir
    Path folder;

    private final Map<String, String> database = TestDatabase.POSTGRESQL.fresh();
    private final Semaphore permits = new Semaphore(0);
    private TestNode before;
    private TestNode updated;
    private AccountId owner;

    @BeforeEach
    void both_are_at_work() {
        before = node("1");
        owner = before.bean(AccountService.class)
                .create("anna", "long enough", Role.USER)
                .id();
        updated = node("2");
        assertThat(updated.bean(ClusterNodes.class).all())
                .extracting(NodeInfo::version)
                .containsExactly("1.1", "1.2");
    }

    private TestNode node(String version) {
        List<String> settings = new ArrayList<>(List.of(
                "--studio.data=" + folder.resolve("node-" + version),
                "--studio.files=" + folder.resolve("files"),
                "--studio.engine=scripted",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off"));
        database.forEach((name, value) -> settings.add("--" + name + "=" + value));
        return new TestNode(version, permits, settings.toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        permits.release(100);
        updated.close();
        before.close();
    }

    @Test
    void a_run_keeps_its_version_while_a_node_has_it_and_goes_on_with_the_next_one_afterwards() {
        drain(updated, true);
        GenerationId generation = start();
        GenerationId other = start();
        await().until(() -> runner(generation).equals("node-1") && runner(other).equals("node-1"));
        drain(updated, false);

        pauseAndResume(generation);
        await().atMost(PATIENCE).until(() -> isRunning(generation));
        assertThat(runner(generation))
                .as("although the other node has less to do")
                .isEqualTo("node-1");

        drain(before, true);
        permits.release(2 * SHOTS);
        await().atMost(PATIENCE).until(() -> isOver(generation) && isOver(other));
        assertThat(reasons(generation)).containsOnlyOnce(Reason.of(ReasonCode.ENGINE_CHANGED, "scripted", "2", "1"));
        assertThat(List.of(statuses(generation), statuses(other)))
                .allSatisfy(shots -> assertThat(shots).containsOnly(ShotStatus.SUCCEEDED));
        assertThat(before.drawn().size() + updated.drawn().size())
                .as("each shot once")
                .isEqualTo(2 * SHOTS);
        assertThat(count("coalesce(s.engine_version, g.engine_version) = '1'"))
                .isEqualTo(before.drawn().size());
        assertThat(count("coalesce(s.engine_version, g.engine_version) = '2'"))
                .isEqualTo(updated.drawn().size());
    }

    private GenerationId start() {
        ProjectId project = before.bean(ProjectService.class)
                .create(owner, "Updated", VisualStyle.INK)
                .id();
        before.bean(ShotService.class)
                .addAll(
                        project,
                        owner,
                        IntStream.rangeClosed(1, SHOTS)
                                .mapToObj(number -> ShotDraft.of("A perfectly good prompt, number " + number))
                                .toList());
        return before.bean(GenerationService.class).start(project, owner);
    }

    /** As an operator has it take no work, on the page of the other one. */
    private void drain(TestNode node, boolean wanted) {
        TestNode operator = node == before ? updated : before;
        operator.bean(ClusterNodes.class).drain(node.name.value(), wanted);
    }

    private void pauseAndResume(GenerationId generation) {
        GenerationService generations = updated.bean(GenerationService.class);
        generations.requestPause(generation, owner, PauseKind.AFTER_SHOT);
        permits.release(2);
        await().atMost(PATIENCE).until(() -> now(generation).status() == GenerationStatus.PAUSED);
        generations.requestResume(generation, owner);
    }

    private GenerationSnapshot now(GenerationId generation) {
        return updated.bean(GenerationQueries.class).find(generation, owner).orElseThrow();
    }

    private boolean isRunning(GenerationId generation) {
        return now(generation).status() == GenerationStatus.RUNNING
                && !runner(generation).isEmpty();
    }

    private boolean isOver(GenerationId generation) {
        return now(generation).status().isTerminal();
    }

    private String runner(GenerationId generation) {
        return updated.bean(JdbcClient.class)
                .sql("select coalesce(node, '') from generation where id = ?")
                .param(generation.value())
                .query(String.class)
                .single();
    }

    private List<Reason> reasons(GenerationId generation) {
        return updated.bean(GenerationQueries.class).changes(generation, owner).stream()
                .map(StatusChange::reason)
                .toList();
    }

    private List<ShotStatus> statuses(GenerationId generation) {
        return updated.bean(GenerationQueries.class).shots(generation, owner).stream()
                .map(ShotSnapshot::status)
                .toList();
    }

    private int count(String shots) {
        return updated.bean(JdbcClient.class)
                .sql("select count(*) from generation_shot s join generation g on g.id = s.generation_id where "
                        + shots)
                .query(Integer.class)
                .single();
    }
}
