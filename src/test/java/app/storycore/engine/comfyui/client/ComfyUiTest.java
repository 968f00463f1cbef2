package app.storycore.engine.comfyui.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.FakeComfyUi.Fault;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.engine.remote.ServerAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls and frames of a server, as both versions of it answer that were seen. */
class ComfyUiTest {

    private static final ObjectNode NODES = (ObjectNode) JsonMapper.shared().readTree(WorkflowText.json("""
            1 EmptyImage width=64 height=36 batch_size=1 color=0
            2 ImageAddNoise seed=5 strength=0.5 image=<1
            3 SaveImage filename_prefix=x images=<2
            """));
    private static final Duration SILENCE = Duration.ofHours(1);

    private final FakeComfyUi fake = new FakeComfyUi();
    private final String job = UUID.randomUUID().toString();
    private RemoteServer server;
    private ComfyUi comfyUi;
    private ServerSocket socket;

    @BeforeEach
    void connect() throws Exception {
        server = new RemoteServer(ServerAddress.of(fake.url() + "/"), new Credentials.None());
        comfyUi = new ComfyUi(server);
        socket = new ServerSocket(server, System::nanoTime);
    }

    @AfterEach
    void leave() {
        socket.close();
        fake.close();
    }

    private JobOutcome ended() {
        return await().until(() -> comfyUi.outcome(job), Optional::isPresent).orElseThrow();
    }

    @Test
    void draws_a_picture_and_tells_of_it_on_the_socket() throws Exception {
        List<JobEvent> told = Collections.synchronizedList(new ArrayList<>());
        await().until(() -> socket.tend(SILENCE));
        await().until(() -> fake.isConnected(socket.client()));
        socket.listen(job, told::add);

        comfyUi.submit(job, socket.client(), NODES);
        JobOutcome outcome = ended();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        JobOutcome.Done.class,
                        done -> assertThat(done.pictures()).containsOnlyKeys("3"));
        ServerPicture picture = ((JobOutcome.Done) outcome).pictures().get("3").getFirst();
        assertThat(picture.asInput()).startsWith("storycore/");
        assertThat(comfyUi.picture(picture)).startsWith(0x89, 'P', 'N', 'G');
        await().untilAsserted(() -> assertThat(told).contains(new JobEvent.Ended()));
        assertThat(told)
                .contains(new JobEvent.Started(), new JobEvent.NodeStarted("2"), new JobEvent.Progress("2", 2, 4))
                .anyMatch(JobEvent.Preview.class::isInstance);
    }

    @Test
    void knows_what_waits_and_takes_it_out() throws Exception {
        fake.slowly(600_000);
        comfyUi.submit(job, "", NODES);
        String second = UUID.randomUUID().toString();
        String third = UUID.randomUUID().toString();
        comfyUi.submit(second, "", NODES);
        comfyUi.submit(third, "", NODES);

        await().untilAsserted(() ->
                assertThat(comfyUi.queue()).isEqualTo(new ServerQueue(List.of(job), List.of(second, third))));
        comfyUi.delete(second);
        assertThat(comfyUi.queue().has(second)).isFalse();
        assertThat(comfyUi.outcome(job)).isEmpty();
    }

    @Test
    void stops_its_own_job_and_no_other() throws Exception {
        fake.slowly(200);
        comfyUi.submit(job, "", NODES);
        await().until(() -> comfyUi.queue().running().contains(job));

        comfyUi.interrupt(UUID.randomUUID().toString());
        comfyUi.interrupt(job);

        assertThat(ended()).isEqualTo(new JobOutcome.Interrupted());
        assertThat(fake.drawn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void names_what_a_server_is_missing(boolean newer) throws Exception {
        if (!newer) {
            fake.older();
        }
        fake.fail(Fault.MISSING_NODE);
        assertThatThrownBy(() -> comfyUi.submit(job, "", NODES))
                .isInstanceOfSatisfying(
                        WorkflowRefusedException.class,
                        e -> assertThat(e.faults())
                                .first()
                                .satisfies(fault -> assertThat(fault.code())
                                        .isEqualTo(newer ? "missing_node_type" : "invalid_prompt")));

        fake.heal();
        fake.fail(Fault.MISSING_MODEL);
        assertThatThrownBy(() -> comfyUi.submit(job, "", NODES))
                .isInstanceOfSatisfying(
                        WorkflowRefusedException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(new NodeFault(
                                        "4",
                                        "CheckpointLoaderSimple",
                                        "value_not_in_list",
                                        "ckpt_name",
                                        "Value not in list: ckpt_name: 'a' not in []")));
        assertThat(comfyUi.schema("CheckpointLoaderSimple").orElseThrow().input("ckpt_name"))
                .hasValueSatisfying(input -> assertThat(input.choices()).containsExactly("sd.safetensors"));
        assertThat(comfyUi.schema("Unknown")).isEmpty();
        assertThat(comfyUi.facts().version()).isEqualTo(newer ? "0.27.0" : "0.8.0");
    }

    @Test
    void takes_a_job_that_is_accepted_in_part_for_refused() {
        fake.fail(Fault.PARTLY_ACCEPTED);

        assertThatThrownBy(() -> comfyUi.submit(job, "", NODES)).isInstanceOf(WorkflowRefusedException.class);
    }

    @Test
    void tells_failures_apart_and_keeps_stack_traces_away() throws Exception {
        fake.fail(Fault.OUT_OF_MEMORY);
        comfyUi.submit(job, "", NODES);
        assertThat(ended()).isInstanceOfSatisfying(JobOutcome.Failed.class, failed -> {
            assertThat(failed.isOutOfMemory()).isTrue();
            assertThat(failed.words()).isEqualTo("Allocation on device");
        });
        fake.heal();
        fake.fail(Fault.WRONG_SECRET);
        assertThatThrownBy(() -> comfyUi.queue())
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        e -> assertThat(e.kind()).isEqualTo(RemoteException.Kind.NOT_AUTHORISED));
        fake.heal();
        fake.fail(Fault.TOO_MANY);
        assertThatThrownBy(() -> comfyUi.queue()).isInstanceOfSatisfying(RemoteException.class, e -> {
            assertThat(e.kind()).isEqualTo(RemoteException.Kind.BUSY);
            assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
        });
    }

    @Test
    void says_that_a_job_whose_answer_was_lost_may_have_arrived() {
        fake.fail(Fault.CUT_AFTER_SUBMIT);

        assertThatThrownBy(() -> comfyUi.submit(job, "", NODES))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        e -> assertThat(e.mayHaveArrived()).isTrue());
        await().until(() -> fake.drawn().contains(job));
    }

    @Test
    void forgets_everything_when_the_server_is_restarted_and_hears_again() throws Exception {
        await().until(() -> socket.tend(SILENCE));
        await().until(() -> fake.isConnected(socket.client()));
        fake.restart();

        await().until(() -> socket.tend(SILENCE) && fake.isConnected(socket.client()));
        List<JobEvent> told = Collections.synchronizedList(new ArrayList<>());
        socket.listen(job, told::add);
        comfyUi.submit(job, socket.client(), NODES);
        ended();
        await().untilAsserted(() -> assertThat(told).contains(new JobEvent.Ended()));
    }

    @Test
    void connects_anew_after_a_silence_and_not_while_the_first_socket_is_open() throws Exception {
        await().until(() -> socket.tend(SILENCE));
        await().until(() -> fake.isConnected(socket.client()));

        assertThat(socket.tend(Duration.ofNanos(-1))).isFalse();
        await().until(() -> socket.tend(SILENCE) && fake.isConnected(socket.client()));

        List<JobEvent> told = Collections.synchronizedList(new ArrayList<>());
        socket.listen(job, told::add);
        comfyUi.submit(job, socket.client(), NODES);
        await().untilAsserted(() -> assertThat(told).contains(new JobEvent.Ended()));
    }

    @Test
    void stays_closed_whoever_still_waits_for_a_job() {
        await().until(() -> socket.tend(SILENCE) && fake.isConnected(socket.client()));
        socket.close();
        await().until(() -> !fake.isConnected(socket.client()));

        await().during(Duration.ofSeconds(2)).until(() -> !socket.tend(SILENCE) && !fake.isConnected(socket.client()));
    }

    @Test
    void is_closed_when_it_opens_after_its_end() {
        socket.tend(SILENCE);
        socket.close();

        await().during(Duration.ofSeconds(2)).until(() -> !socket.tend(SILENCE) && !fake.isConnected(socket.client()));
    }
}
