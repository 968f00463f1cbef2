package app.storycore.workflow.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NodeName;
import app.storycore.base.film.VisualStyle;
import app.storycore.cluster.ClusterNodes;
import app.storycore.database.TestDatabase;
import app.storycore.engine.Drawing;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.generation.GenerationId;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL, each with a sequence of its own, and one server for both. */
class PlacesOfAllNodesTest {

    @ServicesOnly
    static class Studio {}

    private static final int SHOTS = 6;

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;
    private static AccountId administrator;

    private final FakeComfyUi fake = new FakeComfyUi().slowly(30);
    private ServerId server;

    @BeforeAll
    static void start() {
        Map<String, String> database = TestDatabase.POSTGRESQL.fresh();
        one = node("one", database);
        other = node("other", database);
        await().until(() -> one.getBean(ClusterNodes.class).others().size() == 1
                && other.getBean(ClusterNodes.class).others().size() == 1);
        administrator = one.getBean(AccountService.class)
                .create("chief", "long enough", Role.ADMIN)
                .id();
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @BeforeEach
    void a_server() {
        server = one.getBean(ServerService.class)
                .create(
                        administrator,
                        new ServerDraft("Box", ServerKind.COMFYUI, fake.url(), LoginKind.NONE, "", null, 2, "", false))
                .id();
    }

    @AfterEach
    void no_server() {
        one.getBean(ServerService.class).delete(administrator, server);
        fake.close();
    }

    private static ConfigurableApplicationContext node(String name, Map<String, String> database) {
        String[] settings = Stream.concat(
                        Stream.of(
                                "--studio.data=" + folder.resolve(name),
                                "--studio.files=" + folder.resolve("files"),
                                "--studio.generations.at-once=1",
                                "--studio.pictures.panel-width=320",
                                "--studio.pictures.delivery-width=320"),
                        database.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Studio.class)
                .web(WebApplicationType.NONE)
                .run(settings);
    }

    @Test
    void a_server_is_given_no_more_than_it_may_have_by_all_nodes_together() {
        useOf("a node that died", 2);
        WorkflowInfo workflow = workflow();
        List<GenerationId> generations =
                Stream.of("mira", "tom").map(name -> started(name, workflow)).toList();

        await().until(() -> generations.stream().allMatch(this::isComplete));

        assertThat(nodes()).as("nodes that drew").hasSize(2);
        assertThat(fake.drawn()).hasSize(2 * SHOTS).doesNotHaveDuplicates();
        assertThat(fake.mostAtOnce()).isEqualTo(2);
        await().until(() -> inWork() == 0);
    }

    @Test
    void the_next_place_is_for_the_generation_with_fewer_on_whichever_node() {
        var facts = one.getBean(ServerService.class).facts(server).orElseThrow();
        ClusterPlaces here = one.getBean(ClusterPlaces.class);
        ClusterPlaces there = other.getBean(ClusterPlaces.class);
        ClusterPlaces.Use none = new ClusterPlaces.Use(0, 0, 0);
        ClusterPlaces.Use oneInWork = new ClusterPlaces.Use(1, 0, 0);
        assertThat(here.take(facts, none, 0)).isTrue();
        assertThat(here.take(facts, oneInWork, 1)).isTrue();
        assertThat(there.take(facts, none, 0)).as("both are taken").isFalse();
        here.tell(server, oneInWork);
        assertThat(other.getBean(ServerPool.class).uses()).containsEntry(server, new ServerUse(0, 1, null));

        assertThat(here.take(facts, oneInWork, 1)).as("the other one waits").isFalse();
        assertThat(there.take(facts, none, 0)).isTrue();
    }

    @Test
    void a_place_that_could_not_be_given_back_is_given_back_later() throws Exception {
        ServerLease lease = one.getBean(ServerPool.class).take(new AnyServer(), Drawing.unobserved());
        assertThat(inWork()).isEqualTo(1);
        sql("alter table engine_server_use rename to out_of_reach");
        lease.close();
        sql("alter table out_of_reach rename to engine_server_use");

        assertThat(inWork()).isEqualTo(1);
        await().until(() -> inWork() == 0);
    }

    private record AnyServer() implements ServerPool.Wanted {

        @Override
        public boolean fits(EngineServerFacts server) {
            return true;
        }

        @Override
        public String name() {
            return "any";
        }
    }

    @Test
    void what_nodes_had_in_work_that_are_gone_is_forgotten() {
        ClusterPlaces here = one.getBean(ClusterPlaces.class);
        here.tell(server, new ClusterPlaces.Use(1, 0, 0));
        other.getBean(ClusterPlaces.class).tell(server, new ClusterPlaces.Use(1, 0, 0));
        useOf("a node that died", 2);
        here.forgetGone();
        assertThat(rows()).as("it may be back in a moment").isEqualTo(3);

        sql("update engine_server_use set told_at = told_at - interval '2 hours'");
        here.forgetGone();
        assertThat(rows()).isEqualTo(2);
    }

    private void sql(String statement) {
        one.getBean(JdbcClient.class).sql(statement).update();
    }

    private int rows() {
        return one.getBean(JdbcClient.class)
                .sql("select count(*) from engine_server_use where server_id = ?")
                .param(server.value())
                .query(Integer.class)
                .single();
    }

    private void useOf(String node, int jobs) {
        one.getBean(JdbcClient.class)
                .sql("insert into engine_server_use values (?, ?, ?, 0, 0, current_timestamp)")
                .params(server.value(), node, jobs)
                .update();
    }

    private int inWork() {
        return one.getBean(JdbcClient.class)
                .sql(
                        "select coalesce(sum(jobs), 0) from engine_server_use where server_id = ? and node <> 'a node that died'")
                .param(server.value())
                .query(Integer.class)
                .single();
    }

    private List<String> nodes() {
        return one.getBean(JdbcClient.class)
                .sql("select distinct node from engine_server_use where server_id = ? and node in (?, ?)")
                .params(
                        server.value(),
                        one.getBean(NodeName.class).value(),
                        other.getBean(NodeName.class).value())
                .query(String.class)
                .list();
    }

    private WorkflowInfo workflow() {
        WorkflowService workflows = one.getBean(WorkflowService.class);
        WorkflowInfo workflow =
                workflows.upload(administrator, "Portraits", WorkflowText.json(WorkflowText.TEXT_TO_PICTURE));
        workflows.confirm(
                administrator,
                workflow.id(),
                null,
                workflows.review(administrator, workflow.id()).proposal().bindings());
        return workflow;
    }

    private GenerationId started(String name, WorkflowInfo workflow) {
        AccountId owner = one.getBean(AccountService.class)
                .create(name, "long enough", Role.USER)
                .id();
        ProjectId project = one.getBean(ProjectService.class)
                .create(owner, "Sequence", VisualStyle.INK)
                .id();
        one.getBean(ProjectService.class).changeEngine(project, owner, workflow.engineId());
        one.getBean(ShotService.class)
                .addAll(
                        project,
                        owner,
                        IntStream.rangeClosed(1, SHOTS)
                                .mapToObj(i -> ShotDraft.of(name + " before a lighthouse, number " + i))
                                .toList());
        return one.getBean(GenerationService.class).start(project, owner);
    }

    private boolean isComplete(GenerationId generation) {
        return one.getBean(JdbcClient.class)
                .sql("select status from generation where id = ?")
                .param(generation.value())
                .query(String.class)
                .single()
                .equals("COMPLETED");
    }
}
