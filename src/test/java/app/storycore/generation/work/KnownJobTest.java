package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.StatusChange;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.project.ProjectId;
import app.storycore.workflow.WorkflowRules;
import app.storycore.workflow.server.ServerInfo;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Jobs that were sent by a run before: their pictures are neither lost, nor drawn and paid twice. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class KnownJobTest extends ServedRunTest {

    private final FakeComfyUi away = new FakeComfyUi();

    @AfterEach
    void close() {
        database.sql("delete from engine_job").update();
        away.close();
    }

    private String remembered(GenerationId generation, ServerInfo server) {
        String job = UUID.randomUUID().toString();
        database.sql("insert into engine_job values (?, 1, ?, ?, current_timestamp)")
                .params(generation.value(), server.id().value().toString(), job)
                .update();
        return job;
    }

    /** Before the process died. */
    private void send(FakeComfyUi server, String job) throws Exception {
        new ComfyUi(new RemoteServer(ServerAddress.of(server.url()), new Credentials.None()))
                .submit(job, "before", (ObjectNode) JsonMapper.shared().readTree(WORKFLOW));
        await().until(() -> server.drawn().contains(job));
    }

    private void bill() {
        workflows.changeRules(administrator, workflow.id(), new WorkflowRules("", "", "", false, false, 0), true);
    }

    private List<ReasonCode> codes(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::reason)
                .map(reason -> ((Reason.Coded) reason).code())
                .toList();
    }

    private List<Reason> notes(GenerationId generation) {
        return queries.changes(generation, owner).stream()
                .map(StatusChange::reason)
                .filter(reason -> reason instanceof Reason.Coded(ReasonCode code, var unused)
                        && code == ReasonCode.ENGINE_JOB_LEFT)
                .toList();
    }

    @Test
    void a_picture_of_before_is_looked_for_before_what_it_is_drawn_from_is_sent() throws Exception {
        ProjectId project = withPicture();
        ServerInfo itsServer = server("Away", away.url());
        server("Free", fake.url());
        GenerationId generation = admitted(generations.start(project, owner));
        String job = remembered(generation, itsServer);
        send(away, job);
        away.goAway();
        Thread run = Thread.ofPlatform().start(() -> run(generation));
        await().until(() -> theOne(generation).shotsInWork() == 1);
        away.comeBack();
        await().until(() -> !run.isAlive());

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(away.drawn()).containsExactly(job);
        assertThat(fake.submitted()).isEmpty();
        assertThat(away.uploads()).isEmpty();
    }

    @Test
    void a_job_of_before_that_was_lost_is_sent_again_when_it_costs_nothing() {
        GenerationId generation = started(1);
        remembered(generation, server("Box", fake.url()));
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.drawn()).hasSize(1);
    }

    @Test
    void a_job_of_before_that_was_lost_is_not_sent_again_when_it_may_cost_money() {
        bill();
        GenerationId generation = started(1);
        remembered(generation, server("Box", fake.url()));
        run(generation);

        assertThat(codes(generation)).containsExactly(ReasonCode.ENGINE_ANSWER_LOST);
        assertThat(fake.submitted()).isEmpty();
    }

    @Test
    void a_job_of_a_server_that_was_switched_off_is_sent_to_another_one_and_that_is_noted() {
        GenerationId generation = started(1);
        ServerInfo off = server("Off", away.url());
        server("Box", fake.url());
        remembered(generation, off);
        servers.disable(administrator, off.id());
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.drawn()).hasSize(1);
        assertThat(notes(generation)).containsExactly(Reason.of(ReasonCode.ENGINE_JOB_LEFT, 1, "Off"));
    }

    @Test
    void a_job_of_a_server_that_was_switched_off_or_deleted_is_not_sent_again_when_it_may_cost_money() {
        bill();
        ServerInfo off = server("Off", away.url());
        ServerInfo gone = server("Gone", away.url());
        server("Box", fake.url());
        GenerationId first = started(1);
        remembered(first, off);
        servers.disable(administrator, off.id());
        run(first);
        GenerationId second = started(1);
        remembered(second, gone);
        servers.delete(administrator, gone.id());
        run(second);

        assertThat(codes(first)).containsExactly(ReasonCode.ENGINE_ANSWER_LOST);
        assertThat(codes(second)).containsExactly(ReasonCode.ENGINE_ANSWER_LOST);
        assertThat(fake.submitted()).isEmpty();
    }

    /** It would be shown as the work of a version that has not drawn it. */
    @Test
    void a_picture_of_another_version_of_the_workflow_is_not_taken() throws Exception {
        GenerationId generation = started(1);
        String job = remembered(generation, server("Box", fake.url()));
        send(fake, job);
        workflows.changeRules(
                administrator, workflow.id(), new WorkflowRules("", "umbrellas", "", false, false, 0), false);
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.drawn()).hasSize(2);
        assertThat(fake.submitted().getLast().toString()).contains("umbrellas");
        assertThat(notes(generation)).containsExactly(Reason.of(ReasonCode.ENGINE_JOB_LEFT, 1, "Box"));
    }
}
