package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.FakeComfyUi.Fault;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.RequestResult;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.project.ProjectId;
import app.storycore.workflow.server.ServerInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Several shots of one generation at the same time, on several servers, whatever happens to them. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class SeveralShotsTest extends ServedRunTest {

    private static final long SLOW = 60_000;

    private final List<FakeComfyUi> others = new ArrayList<>();

    @AfterEach
    void close() {
        others.forEach(FakeComfyUi::close);
    }

    /** All of them draw very slowly. */
    private List<FakeComfyUi> servers(int count) {
        List<FakeComfyUi> all = new ArrayList<>(List.of(fake));
        IntStream.range(1, count).forEach(i -> others.add(new FakeComfyUi()));
        all.addAll(others);
        for (int i = 0; i < count; i++) {
            server("Box " + i, all.get(i).slowly(SLOW).url());
        }
        return all;
    }

    private Thread running(GenerationId generation) {
        return Thread.ofPlatform().start(() -> run(generation));
    }

    private static void faster(List<FakeComfyUi> servers) {
        servers.forEach(server -> server.slowly(5));
    }

    private void awaitInWork(GenerationId generation, int count) {
        await().until(() -> theOne(generation).shotsInWork() == count);
    }

    private List<ShotStatus> statuses(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::status)
                .toList();
    }

    @Test
    void as_many_shots_are_in_work_as_servers_have_places() {
        List<FakeComfyUi> servers = servers(3);
        GenerationId generation = started(7);
        Thread run = running(generation);

        awaitInWork(generation, 3);
        await().until(() ->
                servers.stream().allMatch(server -> server.submitted().size() == 1));
        assertThat(statuses(generation).subList(0, 3)).containsOnly(ShotStatus.RUNNING);
        assertThat(statuses(generation).subList(3, 7)).containsOnly(ShotStatus.PENDING);
        faster(servers);
        await().until(() -> !run.isAlive());

        GenerationSnapshot end = theOne(generation);
        assertThat(end.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(end.shotsInWork()).isZero();
        assertThat(end.made()).isEqualTo(7);
        assertThat(servers.stream().flatMap(server -> server.drawn().stream()))
                .hasSize(7)
                .doesNotHaveDuplicates();
        assertThat(jobs()).isZero();
    }

    @Test
    void a_cancel_stops_all_that_are_in_work() {
        List<FakeComfyUi> servers = servers(3);
        GenerationId generation = started(5);
        Thread run = running(generation);
        awaitInWork(generation, 3);
        assertThat(generations.requestCancel(generation, owner)).isEqualTo(RequestResult.ACCEPTED);
        await().until(() -> !run.isAlive());

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(theOne(generation).shotsInWork()).isZero();
        assertThat(statuses(generation)).containsOnly(ShotStatus.CANCELLED);
        assertThat(jobs()).isZero();
        assertThat(servers).allSatisfy(server -> assertThat(server.drawn()).isEmpty());
    }

    @Test
    void a_pause_waits_for_all_that_are_in_work_and_begins_no_other() {
        List<FakeComfyUi> servers = servers(2);
        GenerationId generation = started(5);
        Thread run = running(generation);
        awaitInWork(generation, 2);
        assertThat(generations.requestPause(generation, owner, PauseKind.AFTER_SHOT))
                .isEqualTo(RequestResult.ACCEPTED);
        faster(servers);
        await().until(() -> !run.isAlive());

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
        assertThat(statuses(generation))
                .containsExactly(
                        ShotStatus.SUCCEEDED,
                        ShotStatus.SUCCEEDED,
                        ShotStatus.PENDING,
                        ShotStatus.PENDING,
                        ShotStatus.PENDING);
    }

    @Test
    void one_generation_does_not_starve_another() {
        servers(1);
        GenerationId mine = started(6);
        GenerationId theirs = admitted(generations.start(others(6), owner));
        Thread first = running(mine);
        awaitInWork(mine, 1);
        Thread second = running(theirs);
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return theOne(theirs).waiting() != null;
        });
        faster(List.of(fake));
        await().until(() -> !first.isAlive() && !second.isAlive());

        List<Boolean> order = fake.submitted().stream()
                .map(job -> job.toString().contains("Another"))
                .toList();
        assertThat(order).hasSize(12);
        assertThat(order.subList(0, 8).stream().filter(other -> other).count()).isGreaterThanOrEqualTo(3);
    }

    private ProjectId others(int count) {
        ProjectId project = project(count);
        IntStream.rangeClosed(1, count).forEach(i -> write(project, i, "Another good prompt, number " + i));
        return project;
    }

    @Test
    void a_shot_that_is_drawn_alone_gives_way_between_two_takes() {
        servers(1);
        faster(List.of(fake));
        ProjectId project = project(1);
        done(generations.start(project, owner));
        fake.slowly(SLOW);
        GenerationId takes = admitted(generations.regenerate(project, shotId(project, 1), owner, 2));
        database.sql("update generation_shot set takedowns = 2 where generation_id = ?")
                .param(takes.value())
                .update();
        GenerationId other = admitted(generations.start(others(1), owner));
        Thread first = running(takes);
        awaitInWork(takes, 1);
        await().until(() -> fake.submitted().size() >= 2);
        Thread second = running(other);
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return theOne(other).waiting() != null;
        });
        faster(List.of(fake));
        await().until(() -> !first.isAlive() && !second.isAlive());

        assertThat(fake.drawn()).hasSize(4);
        assertThat(theOne(takes).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(theOne(other).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void what_a_sequence_waits_for_is_told_until_it_goes_on() {
        List<FakeComfyUi> servers = servers(1);
        GenerationId generation = started(2);
        Thread run = running(generation);
        awaitInWork(generation, 1);
        await().until(() -> fake.submitted().size() >= 1);
        fake.goAway();
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return theOne(generation).waiting() != null;
        });
        assertThat(theOne(generation).waiting().server()).isEqualTo("Box 0");
        assertThat(theOne(generation).waiting().silentSince()).isNotNull();
        assertThat(theOne(generation).expectedEnd())
                .as("nobody knows when it comes back")
                .isNull();
        fake.comeBack();
        await().until(() -> theOne(generation).waiting() == null);
        faster(servers);
        await().until(() -> !run.isAlive());

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.drawn()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_server_that_failed_once_draws_again_after_its_rest() {
        List<FakeComfyUi> servers = servers(2);
        FakeComfyUi failing = servers.getLast();
        failing.fail(Fault.TOO_MANY);
        fake.slowly(20);
        GenerationId generation = started(20);
        Thread run = running(generation);
        await().until(() -> fake.drawn().size() >= 3);
        fake.slowly(SLOW);
        failing.heal();
        clock.advance(Duration.ofSeconds(10)); // it asked for seven
        await().until(() -> !failing.submitted().isEmpty());
        faster(servers);
        await().until(() -> !run.isAlive());

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(failing.drawn()).isNotEmpty();
    }

    @Test
    void how_long_a_server_takes_is_known_from_then_on() {
        server("Box", fake.url());
        GenerationId generation = started(3);
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(database.sql("select millis from engine_timing where engine = ?")
                        .param(workflow.engineId())
                        .query(Long.class)
                        .list())
                .containsExactly(FakeComfyUi.TOOK_MS, FakeComfyUi.TOOK_MS, FakeComfyUi.TOOK_MS);
    }

    /** Another server, which is free, is not asked as long as the first may have the picture. */
    @Test
    void a_picture_of_before_is_looked_for_at_its_server_which_does_not_answer_yet() throws Exception {
        FakeComfyUi away = new FakeComfyUi();
        others.add(away);
        ServerInfo itsServer = server("Away", away.url());
        server("Free", fake.url());
        GenerationId generation = started(1);
        String job = UUID.randomUUID().toString();
        database.sql("insert into engine_job values (?, 1, ?, ?, current_timestamp)")
                .params(generation.value(), itsServer.id().value().toString(), job)
                .update();
        new ComfyUi(new RemoteServer(ServerAddress.of(away.url()), new Credentials.None()))
                .submit(job, "before", (ObjectNode) JsonMapper.shared().readTree(WORKFLOW));
        await().until(() -> away.drawn().size() >= 1);
        away.goAway();
        Thread run = running(generation);
        awaitInWork(generation, 1);
        away.comeBack();
        await().until(() -> !run.isAlive());

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(away.drawn()).containsExactly(job);
        assertThat(fake.submitted()).isEmpty();
    }
}
