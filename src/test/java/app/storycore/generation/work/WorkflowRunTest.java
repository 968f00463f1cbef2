package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.engine.comfyui.FakeComfyUi.Fault;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.RequestResult;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.project.ProjectId;
import app.storycore.workflow.server.ServerInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sequences that are drawn by servers elsewhere, whatever happens to these. */
class WorkflowRunTest extends ServedRunTest {

    @Test
    void a_sequence_is_drawn_by_a_server() throws Exception {
        server("Box", fake.url());
        GenerationId generation = started(3);
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(theOne(generation).engine()).isEqualTo(workflow.engineId());
        assertThat(theOne(generation).engineName()).isEqualTo("Portraits");
        assertThat(fake.drawn()).hasSize(3).doesNotHaveDuplicates();
        assertThat(engine.drawn()).isEmpty();
        assertThat(fake.submitted().getFirst().toString()).contains(prompt(1)).contains("1280");
        assertThat(assets.read(panels(generation).getFirst(), owner)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(jobs()).isZero();
    }

    @Test
    void the_same_words_are_not_drawn_again() {
        server("Box", fake.url());
        var project = project(2);
        done(generations.start(project, owner));
        GenerationId second = done(generations.start(project, owner));

        assertThat(fake.drawn()).hasSize(2);
        assertThat(queries.shots(second, owner))
                .extracting(ShotSnapshot::status)
                .containsOnly(ShotStatus.REUSED);
    }

    @Test
    void a_dead_server_stops_nothing_while_another_one_works() {
        server("A dead one", NOBODY_THERE);
        server("Box", fake.url());
        GenerationId generation = started(3);
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::attempts)
                .containsOnly(1);
    }

    @Test
    void a_picture_that_a_restart_forgot_is_asked_for_again_and_is_no_attempt() {
        server("Box", fake.url());
        fake.slowly(200);
        GenerationId generation = started(1);
        Thread restarting = Thread.ofVirtual().start(() -> {
            await().until(() -> fake.submitted().size() >= 1);
            fake.restart();
        });
        run(generation);

        assertThat(restarting.isAlive()).isFalse();
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::attempts)
                .containsExactly(1);
        assertThat(fake.drawn()).hasSize(1);
    }

    @Test
    void a_server_that_has_too_much_to_do_is_asked_again() {
        server("Box", fake.url());
        fake.fail(Fault.TOO_MANY);
        GenerationId generation = started(2);
        Thread healing = Thread.ofVirtual().start(() -> {
            for (int second = 0; second < 60 && theOne(generation).status().isActive(); second++) {
                clock.advance(Duration.ofSeconds(1));
                if (second == 5) {
                    fake.heal();
                }
                await().pollDelay(Duration.ofMillis(50)).until(() -> true);
            }
        });
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        await().until(() -> !healing.isAlive());
    }

    /** What was sent before the process died is found by its stored id. */
    @Test
    void a_picture_that_was_being_drawn_when_the_process_died_is_drawn_once() throws Exception {
        ServerInfo box = server("Box", fake.url());
        GenerationId generation = started(2);
        String job = UUID.randomUUID().toString();
        database.sql("insert into engine_job values (?, 1, ?, ?, current_timestamp)")
                .params(generation.value(), box.id().value().toString(), job)
                .update();
        new ComfyUi(new RemoteServer(ServerAddress.of(fake.url()), new Credentials.None()))
                .submit(job, "before", (ObjectNode) JsonMapper.shared().readTree(WORKFLOW));
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.drawn()).hasSize(2).startsWith(job);
        assertThat(jobs()).isZero();
    }

    @Test
    void a_cancel_stops_the_picture_there() {
        server("Box", fake.url());
        fake.slowly(2000);
        GenerationId generation = started(2);
        Thread cancelling = Thread.ofVirtual().start(() -> {
            await().until(() -> fake.submitted().size() >= 1);
            assertThat(generations.requestCancel(generation, owner)).isEqualTo(RequestResult.ACCEPTED);
        });
        run(generation);

        await().until(() -> !cancelling.isAlive());
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(fake.drawn()).isEmpty();
        assertThat(jobs()).isZero();
    }

    @Test
    void a_model_that_no_server_has_is_told_at_once() {
        server("Box", fake.url());
        fake.fail(Fault.MISSING_MODEL);
        GenerationId generation = started(2);
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(codes(generation)).containsOnly(ReasonCode.WORKFLOW_REFUSED);
        assertThat(attempts(generation)).containsOnly(1);
    }

    @Test
    void a_wrong_secret_is_told_at_once() {
        server("Box", fake.url());
        fake.fail(Fault.WRONG_SECRET);
        GenerationId generation = started(1);
        run(generation);

        assertThat(codes(generation)).containsOnly(ReasonCode.ENGINE_SERVER_LOGIN);
    }

    @Test
    void a_workflow_that_was_switched_off_starts_nothing_and_is_told() {
        ProjectId project = project(1);
        workflows.disable(administrator, workflow.id());

        assertThatThrownBy(() -> generations.start(project, owner))
                .isInstanceOfSatisfying(
                        StartRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StartRefusedException.Reason.ENGINE_GONE));
    }

    @Test
    void no_server_at_all_is_told_at_once() {
        GenerationId generation = started(1);
        run(generation);

        assertThat(codes(generation)).containsOnly(ReasonCode.ENGINE_SERVER_NONE);
    }

    @Test
    void memory_that_runs_out_is_tried_three_times() {
        server("Box", fake.url());
        fake.fail(Fault.OUT_OF_MEMORY);
        GenerationId generation = started(1);
        run(generation);

        assertThat(codes(generation)).containsOnly(ReasonCode.ENGINE_SERVER_MEMORY);
        assertThat(attempts(generation)).containsOnly(3);
    }

    private List<Integer> attempts(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::attempts)
                .toList();
    }

    private List<ReasonCode> codes(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(shot -> ((Reason.Coded) shot.reason()).code())
                .toList();
    }
}
