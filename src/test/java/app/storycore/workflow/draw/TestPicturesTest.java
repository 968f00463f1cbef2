package app.storycore.workflow.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.FakeComfyUi.Fault;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.images.FakeImages;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.workflow.WorkflowId;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pictures that an administrator has drawn to see that a server can. */
@ServiceTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class TestPicturesTest {

    private static final String PROMPT = "A lighthouse";

    @Autowired
    AccountService accounts;

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowService workflows;

    @Autowired
    TestPictures tests;

    @Autowired
    JdbcClient database;

    private final FakeComfyUi comfyUi = new FakeComfyUi();
    private final FakeImages images = new FakeImages();
    private AccountId chief;

    /** What the page is told. */
    private static class Told implements TestRun.Watcher {

        final List<String> steps = Collections.synchronizedList(new ArrayList<>());
        volatile TestOutcome outcome;

        @Override
        public void begun() {
            steps.add("begun");
        }

        @Override
        public void progressed(double fraction) {
            if (fraction > 0) {
                steps.add("progressed");
            }
        }

        @Override
        public void previewed(byte[] jpeg) {
            steps.add("previewed");
        }

        @Override
        public void ended(TestOutcome now) {
            outcome = now;
        }

        TestOutcome end() {
            await().until(() -> outcome != null);
            return outcome;
        }
    }

    @BeforeEach
    void one_administrator() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        chief = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
    }

    @AfterEach
    void stop() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        comfyUi.close();
        images.close();
    }

    private ServerId server(ServerKind kind, String address) {
        return servers.create(
                        chief,
                        new ServerDraft("Box " + kind, kind, address, LoginKind.NONE, "", null, 1, "512x512", false))
                .id();
    }

    private WorkflowId graph() {
        WorkflowId id = workflows
                .upload(chief, "Portraits", WorkflowText.json(WorkflowText.TEXT_TO_PICTURE))
                .id();
        workflows.confirm(
                chief, id, null, workflows.review(chief, id).proposal().bindings());
        return id;
    }

    @Test
    void a_server_draws_one_with_previews_and_says_its_size_and_time() {
        Told told = new Told();
        WorkflowId graph = graph();
        workflows.disable(chief, graph);
        comfyUi.slowly(500);
        tests.start(chief, graph, server(ServerKind.COMFYUI, comfyUi.url()), PROMPT, told);

        TestOutcome.Drawn drawn = (TestOutcome.Drawn) told.end();
        assertThat(drawn.width()).isEqualTo(1280);
        assertThat(drawn.bytes()).isPositive();
        assertThat(drawn.took()).isPositive();
        assertThat(told.steps).contains("begun", "progressed", "previewed");
        assertThat(comfyUi.submitted().getFirst().toString()).contains(PROMPT);
    }

    @Test
    void cancelling_stops_it_at_the_server() {
        comfyUi.slowly(60_000);
        Told told = new Told();
        TestRun run = tests.start(chief, graph(), server(ServerKind.COMFYUI, comfyUi.url()), PROMPT, told);
        await().until(() -> comfyUi.submitted().size() >= 1);
        run.cancel();

        assertThat(told.end()).isInstanceOf(TestOutcome.Cancelled.class);
        assertThat(comfyUi.drawn()).isEmpty();
    }

    @Test
    void says_who_must_act() {
        ServerId server = server(ServerKind.COMFYUI, comfyUi.url());
        comfyUi.fail(Fault.WRONG_SECRET);
        Told told = new Told();
        tests.start(chief, graph(), server, PROMPT, told);

        assertThat(told.end())
                .isInstanceOfSatisfying(
                        TestOutcome.Failed.class,
                        failed -> assertThat(((Reason.Coded) failed.why()).code())
                                .isEqualTo(ReasonCode.ENGINE_SERVER_LOGIN));
    }

    @Test
    void a_server_that_is_away_is_not_waited_for() {
        ServerId server = server(ServerKind.COMFYUI, "http://127.0.0.1:1");
        Told told = new Told();
        tests.start(chief, graph(), server, PROMPT, told);

        assertThat(told.end())
                .isInstanceOfSatisfying(
                        TestOutcome.Failed.class,
                        failed -> assertThat(((Reason.Coded) failed.why()).code())
                                .isEqualTo(ReasonCode.ENGINE_SERVER_AWAY));
    }

    @Test
    void a_server_of_images_draws_one_and_can_be_given_up() {
        ServerId server = server(ServerKind.OPENAI_IMAGES, images.url());
        WorkflowId model = workflows.addModel(chief, "Discs", server, "disc-1").id();
        Told told = new Told();
        tests.start(chief, model, server, PROMPT, told);
        TestOutcome.Drawn drawn = (TestOutcome.Drawn) told.end();
        assertThat(drawn.width()).isEqualTo(512);
        assertThat(told.steps).containsExactly("begun");

        images.answers(FakeImages.Answer.NEVER);
        Told second = new Told();
        TestRun run = tests.start(chief, model, server, PROMPT, second);
        await().until(() -> images.asked().size() >= 2);
        run.cancel();
        assertThat(second.end()).isInstanceOf(TestOutcome.Cancelled.class);
    }

    @Test
    void one_that_is_given_up_when_its_turn_comes_leaves_the_server_free() {
        ServerId server = server(ServerKind.OPENAI_IMAGES, images.url());
        WorkflowId model = workflows.addModel(chief, "Discs", server, "disc-1").id();
        CompletableFuture<TestRun> started = new CompletableFuture<>();
        Told told = new Told() {
            @Override
            public void begun() {
                started.join().cancel();
            }
        };
        started.complete(tests.start(chief, model, server, PROMPT, told));
        assertThat(told.end()).isInstanceOf(TestOutcome.Cancelled.class);

        Told second = new Told();
        tests.start(chief, model, server, PROMPT, second);
        assertThat(second.end()).isInstanceOf(TestOutcome.Drawn.class);
    }

    @Test
    void is_for_administrators_alone() {
        AccountId user = accounts.create("user" + System.nanoTime(), "long enough", Role.USER)
                .id();
        WorkflowId graph = graph();
        ServerId server = server(ServerKind.COMFYUI, comfyUi.url());
        assertThatThrownBy(() -> tests.start(user, graph, server, PROMPT, new Told()))
                .isInstanceOf(NotFoundException.class);
    }
}
