package app.storycore.engine.comfyui.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.engine.DrawingStoppedException;
import app.storycore.engine.JobMemory;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.FakeComfyUi.Fault;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.client.ServerSocket;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.engine.remote.ServerAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One picture by one server, whatever happens to it. */
class JobRunTest {

    private static final String SERVER = "box";
    private static final ObjectNode NODES = (ObjectNode) JsonMapper.shared().readTree(WorkflowText.json("""
            1 EmptyImage width=64 height=36 batch_size=1 color=0
            2 ImageAddNoise seed=5 strength=0.5 image=<1
            3 SaveImage filename_prefix=x images=<2
            """));
    private static final JobDeadlines SHORT = new JobDeadlines(
            Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ofMillis(50), Duration.ofMillis(100));

    private final FakeComfyUi fake = new FakeComfyUi();
    private final Memory memory = new Memory();
    private final List<Double> fractions = new ArrayList<>();
    private final List<byte[]> previews = new ArrayList<>();
    private ServerSocket socket;
    private ComfyUi comfyUi;

    /** Outlives the run, as the database does. */
    private static final class Memory implements JobMemory {

        private @Nullable Job job;
        private final List<Job> all = new ArrayList<>();

        @Override
        public Optional<Job> recall() {
            return Optional.ofNullable(job);
        }

        @Override
        public void remember(Job sent) {
            job = sent;
            all.add(sent);
        }

        @Override
        public void forget() {
            job = null;
        }
    }

    private final class Watching implements JobRun.Watcher {

        @Override
        public void progressed(double fraction) {
            fractions.add(fraction);
        }

        @Override
        public void previewed(byte[] file) {
            previews.add(file);
        }
    }

    @BeforeEach
    void connect() throws Exception {
        RemoteServer server = new RemoteServer(ServerAddress.of(fake.url()), new Credentials.None());
        comfyUi = new ComfyUi(server);
        socket = new ServerSocket(server, System::nanoTime);
        await().until(() -> socket.tend(Duration.ofHours(1)) && fake.isConnected(socket.client()));
    }

    @AfterEach
    void leave() {
        socket.close();
        fake.close();
    }

    private byte[] draw() throws Exception {
        return draw(SHORT, new Watching());
    }

    private byte[] draw(JobDeadlines deadlines, JobRun.Watcher watcher) throws Exception {
        JobRun run = new JobRun(SERVER, comfyUi, socket, deadlines, System::nanoTime);
        Optional<JobPicture> known = run.remembered("3", memory, watcher);
        return (known.isPresent() ? known.get() : run.draw(NODES, "3", memory, watcher)).file();
    }

    @Test
    void shows_the_picture_grow() throws Exception {
        fake.slowly(50);

        assertThat(draw()).startsWith(0x89, 'P', 'N', 'G');

        assertThat(fractions)
                .isSorted()
                .last()
                .satisfies(last -> assertThat(last).isGreaterThan(0.5));
        assertThat(previews).isNotEmpty();
        assertThat(memory.recall()).as("until the picture is stored").isPresent();
    }

    @Test
    void goes_by_the_history_when_the_socket_is_deaf() throws Exception {
        fake.fail(Fault.DEAF);

        assertThat(draw()).isNotEmpty();
        assertThat(previews).isEmpty();
    }

    @Test
    void finds_the_picture_of_a_job_whose_answer_was_lost() throws Exception {
        fake.fail(Fault.CUT_AFTER_SUBMIT);

        assertThat(draw()).isNotEmpty();
        assertThat(fake.drawn()).hasSize(1);
    }

    @Test
    void takes_the_picture_of_a_job_that_went_on_without_us() throws Exception {
        String job = UUID.randomUUID().toString();
        memory.remember(new JobMemory.Job(SERVER, job));
        comfyUi.submit(job, "", NODES);
        await().until(() -> fake.drawn().contains(job));

        assertThat(draw()).isNotEmpty();
        assertThat(fake.drawn()).containsExactly(job);
    }

    @Test
    void waits_for_a_job_that_is_at_work_still() throws Exception {
        fake.slowly(100);
        String job = UUID.randomUUID().toString();
        memory.remember(new JobMemory.Job(SERVER, job));
        comfyUi.submit(job, "", NODES);

        assertThat(draw()).isNotEmpty();
        assertThat(fake.drawn()).containsExactly(job);
    }

    @Test
    void says_that_a_job_was_lost_that_the_server_has_forgotten() {
        memory.remember(new JobMemory.Job(SERVER, UUID.randomUUID().toString()));

        assertThatThrownBy(this::draw)
                .isInstanceOfSatisfying(
                        JobFailedException.class, e -> assertThat(e.failure()).isEqualTo(new JobFailure.Lost()));
        assertThat(fake.submitted()).isEmpty();
        assertThat(memory.recall()).isEmpty();
    }

    @Test
    void asks_a_server_with_too_much_to_do_no_sooner_than_it_wants() throws Exception {
        fake.slowly(50).retryAfter(1);
        CompletableFuture<Long> refused = onceRefused(Fault.TOO_MANY);
        byte[] picture = draw();

        assertThat(picture).isNotEmpty();
        assertThat(System.nanoTime() - refused.join()).isGreaterThan(900_000_000);
        assertThat(fake.refused()).isEqualTo(1);
        assertThat(memory.all).hasSize(1);
    }

    @Test
    void fetches_the_picture_later_when_the_server_has_too_much_to_do() throws Exception {
        fake.slowly(50).retryAfter(0);
        CompletableFuture<Long> unusedTold = onceRefused(Fault.TOO_MANY_FILES);
        byte[] picture = draw();

        assertThat(picture).isNotEmpty();
        assertThat(fake.drawn()).hasSize(1);
        assertThat(memory.all).hasSize(1);
    }

    /** Heals when the first call was too many, and says when that was. */
    private CompletableFuture<Long> onceRefused(Fault fault) {
        CompletableFuture<Long> refused = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            await().pollInterval(Duration.ofMillis(5))
                    .until(() -> fake.submitted().size() >= 1);
            fake.fail(fault);
            await().pollInterval(Duration.ofMillis(5)).until(() -> fake.refused() > 0);
            refused.complete(System.nanoTime());
            fake.heal();
        });
        return refused;
    }

    @Test
    void says_that_a_job_was_lost_when_the_server_is_restarted() {
        fake.slowly(600_000);
        JobRun.Watcher restarting = new JobRun.Watcher() {
            @Override
            public void progressed(double fraction) {
                if (!fake.submitted().isEmpty()) {
                    fake.restart();
                }
            }

            @Override
            public void previewed(byte[] file) {}
        };

        assertThatThrownBy(() -> draw(SHORT, restarting))
                .isInstanceOfSatisfying(
                        JobFailedException.class, e -> assertThat(e.failure()).isEqualTo(new JobFailure.Lost()));
        assertThat(memory.recall()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OUT_OF_MEMORY", "NODE_ERROR", "MISSING_NODE", "MISSING_MODEL", "PARTLY_ACCEPTED", "PICTURE_GONE"})
    void says_why_there_is_no_picture(Fault fault) {
        fake.slowly(fault == Fault.PARTLY_ACCEPTED ? 200 : 5);
        fake.fail(fault);

        assertThatThrownBy(this::draw)
                .isInstanceOfSatisfying(
                        JobFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOf(
                                        switch (fault) {
                                            case OUT_OF_MEMORY -> JobFailure.OutOfMemory.class;
                                            case NODE_ERROR -> JobFailure.NodeFailed.class;
                                            case PICTURE_GONE -> JobFailure.NoPicture.class;
                                            default -> JobFailure.Refused.class;
                                        })
                                .extracting(Object::toString)
                                .asString()
                                .doesNotContain("Traceback", "secret"));
        assertThat(memory.recall()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WRONG_SECRET", "TOO_MANY"})
    void forgets_a_job_that_the_server_did_not_take(Fault fault) {
        fake.fail(fault);

        assertThatThrownBy(this::draw).isInstanceOf(RemoteException.class);
        assertThat(memory.recall()).isEmpty();
    }

    @Test
    void stops_the_job_that_nobody_wants_any_more() {
        fake.slowly(300);

        assertThatThrownBy(() -> draw(SHORT, stopping(true))).isInstanceOf(DrawingStoppedException.class);

        assertThat(memory.recall()).isEmpty();
        await().untilAsserted(() -> assertThat(comfyUi.queue().size()).isZero());
        assertThat(fake.drawn()).isEmpty();
    }

    @Test
    void lets_the_job_go_on_when_another_node_will_want_its_picture() throws Exception {
        fake.slowly(100);

        assertThatThrownBy(() -> draw(SHORT, stopping(false))).isInstanceOf(DrawingStoppedException.class);

        assertThat(memory.recall()).isPresent();
        assertThat(draw()).isNotEmpty();
        assertThat(fake.drawn()).hasSize(1);
    }

    @Test
    void gives_up_what_takes_too_long() {
        fake.slowly(600_000);
        JobDeadlines impatient =
                new JobDeadlines(Duration.ofMillis(300), SHORT.unreachable(), SHORT.poll(), SHORT.gap());

        assertThatThrownBy(() -> draw(impatient, new Watching()))
                .isInstanceOfSatisfying(
                        JobFailedException.class, e -> assertThat(e.failure()).isEqualTo(new JobFailure.TooLate()));
    }

    private JobRun.Watcher stopping(boolean forGood) {
        return new JobRun.Watcher() {
            @Override
            public void progressed(double fraction) {
                if (!fake.submitted().isEmpty()) {
                    throw new DrawingStoppedException() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public boolean isForGood() {
                            return forGood;
                        }
                    };
                }
            }

            @Override
            public void previewed(byte[] file) {}
        };
    }
}
