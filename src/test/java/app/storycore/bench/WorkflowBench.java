package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.JobMemory;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.client.ServerSocket;
import app.storycore.engine.comfyui.job.JobDeadlines;
import app.storycore.engine.comfyui.job.JobRun;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.generation.GenerationId;
import app.storycore.generation.run.ShotEnded;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What it costs beside the servers' own time to have a sequence drawn by them, on one machine and over its loopback. What
 * delays a sequence is the time from the end of one picture of a server to the next one sent to it; what delays a picture
 * is the time from its end to its place in the storyboard, while the next one is drawn. The baseline is a client that only
 * sends, listens and fetches.
 *
 * <p>Studio, servers and database share the machine's cores, and the short time of a picture leaves them little rest, so
 * the processor time of a picture says what a machine can do at best.
 */
@Tag("bench")
@SpringBootTest(properties = "studio.data=target/workflow-bench/${random.uuid}")
class WorkflowBench {

    private static final int SHOTS = Integer.getInteger("bench.shots", 24);
    private static final int WARM = 8;

    /** Servers that the studio does not know. */
    private static final int BARE = 2;

    private static final int STEP_MS = Integer.getInteger("bench.step", 250);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Autowired
    AccountService accounts;

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowService workflows;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    StoredTimes stored;

    private final List<FakeComfyUi> fakes = new ArrayList<>();
    private AccountId chief;
    private WorkflowInfo workflow;

    @BeforeEach
    void a_workflow() {
        chief = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        workflow = workflows.upload(chief, "Portraits", WorkflowText.json(WorkflowText.TEXT_TO_PICTURE));
        workflows.confirm(
                chief,
                workflow.id(),
                null,
                workflows.review(chief, workflow.id()).proposal().bindings());
    }

    @AfterEach
    void close() {
        fakes.forEach(FakeComfyUi::close);
    }

    /** When the panels of the studio were stored, in their order. */
    static class StoredTimes {

        private final List<Long> times = new CopyOnWriteArrayList<>();

        @TransactionalEventListener
        void ended(ShotEnded shot) {
            times.add(System.nanoTime());
        }
    }

    @TestConfiguration
    static class Listening {

        @Bean
        StoredTimes storedTimes() {
            return new StoredTimes();
        }
    }

    /**
     * What was measured of one sequence.
     *
     * @param gaps between two pictures of a server, in milliseconds
     * @param ready from the end of a picture to its place in the storyboard, in milliseconds
     * @param processor time of the whole process for each picture, in milliseconds
     */
    private record Measured(List<FakeComfyUi.Span> spans, double gaps, double ready, double processor) {}

    @Test
    void time_beside_the_servers_own_and_speed_of_four() throws Exception {
        var unusedWarm = bare(fake(), WARM);
        double processor = processor();
        double bare = bare(fake(), SHOTS);
        double bareProcessor = (processor() - processor) / SHOTS;
        add(1);
        drawn(WARM);
        Measured one = drawn(SHOTS);
        add(3);
        Measured four = drawn(SHOTS);

        System.out.printf(
                "FIGURE servers: until a server has its next picture %.1f ms, with four %.1f ms, a bare client %.1f ms"
                        + " (medians of %d); from a picture's end until it is stored %.1f ms, with four %.1f ms; own time"
                        + " of a picture %.0f ms%n",
                one.gaps(), four.gaps(), bare, SHOTS, one.ready(), four.ready(), own(one.spans()));
        System.out.printf(
                "FIGURE four servers: %.2f times as fast as one; processor time of a picture, servers included, %.0f ms,"
                        + " with four %.0f ms, a bare client %.0f ms; load of the machine %.1f%n",
                seconds(one.spans()) / seconds(four.spans()),
                one.processor(),
                four.processor(),
                bareProcessor,
                SYSTEM.getSystemLoadAverage());
        assertThat(one.gaps()).isPositive();
        assertThat(four.ready()).isPositive();
    }

    /** Of this process so far, in milliseconds. */
    private static double processor() {
        return SYSTEM.getProcessCpuTime() / 1e6;
    }

    /** Sends one picture after the other and does nothing with them. */
    private static double bare(FakeComfyUi fake, int count) throws Exception {
        RemoteServer remote = new RemoteServer(ServerAddress.of(fake.url()), new Credentials.None());
        ServerSocket socket = new ServerSocket(remote, System::nanoTime);
        await().until(() -> socket.tend(Duration.ofHours(1)) && fake.isConnected(socket.client()));
        JobRun run = new JobRun("bare", new ComfyUi(remote), socket, JobDeadlines.USUAL, System::nanoTime);
        ObjectNode nodes = (ObjectNode) JsonMapper.shared().readTree(WorkflowText.json(WorkflowText.TEXT_TO_PICTURE));
        String output = nodes.properties().stream()
                .filter(node -> node.getValue().path("class_type").asString("").startsWith("Save"))
                .findFirst()
                .orElseThrow()
                .getKey();
        AtomicInteger previews = new AtomicInteger();
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            run.draw(nodes, output, JobMemory.none(), new JobRun.Watcher() {
                @Override
                public void progressed(double fraction) {}

                @Override
                public void previewed(byte[] file) {
                    previews.incrementAndGet();
                }
            });
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "FIGURE previews: %.1f a second of %.1f that a server sent%n",
                previews.get() / seconds, FakeComfyUi.STEPS * count / seconds);
        socket.close();
        return median(gaps(fake.spans()));
    }

    private FakeComfyUi fake() {
        FakeComfyUi fake = new FakeComfyUi().slowly(STEP_MS);
        fakes.add(fake);
        return fake;
    }

    private void add(int more) {
        IntStream.range(0, more).forEach(i -> {
            String address = fake().url();
            servers.create(
                    chief,
                    new ServerDraft(
                            "At " + address, ServerKind.COMFYUI, address, LoginKind.NONE, "", null, 1, "", false));
        });
    }

    /** Has a new sequence drawn; what comes after its panels is not measured. */
    private Measured drawn(int count) {
        List<Integer> before = fakes.stream().map(fake -> fake.spans().size()).toList();
        stored.times.clear();
        double processor = processor();
        AccountId owner = accounts.create("mira" + System.nanoTime(), "long enough", Role.USER)
                .id();
        ProjectId project = projects.create(owner, "Bench", VisualStyle.INK).id();
        projects.changeEngine(project, owner, workflow.engineId());
        shots.addAll(
                project,
                owner,
                IntStream.range(0, count)
                        .mapToObj(i -> ShotDraft.of("A perfectly good prompt " + i))
                        .toList());
        GenerationId generation = generations.start(project, owner);
        await().atMost(PATIENCE).until(() -> stored.times.size() == count);
        double used = (processor() - processor) / count;
        var unused = generations.requestCancel(generation, owner);
        await().atMost(PATIENCE).until(() -> queries.active(owner).isEmpty());
        List<List<FakeComfyUi.Span>> ofEach = IntStream.range(BARE, fakes.size())
                .mapToObj(i -> fakes.get(i).spans())
                .toList();
        List<List<FakeComfyUi.Span>> spans = IntStream.range(0, ofEach.size())
                .mapToObj(i -> ofEach.get(i)
                        .subList(before.get(i + BARE), ofEach.get(i).size()))
                .toList();
        return measured(spans, used);
    }

    private Measured measured(List<List<FakeComfyUi.Span>> ofEach, double processor) {
        List<FakeComfyUi.Span> all = ofEach.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(FakeComfyUi.Span::drawn))
                .toList();
        double gaps = median(ofEach.stream().flatMapToDouble(WorkflowBench::gaps));
        double ready = median(IntStream.range(0, all.size())
                .mapToDouble(i -> (stored.times.get(i) - all.get(i).drawn()) / 1e6));
        return new Measured(all, gaps, ready, processor);
    }

    private static double seconds(List<FakeComfyUi.Span> spans) {
        long first = spans.stream().mapToLong(FakeComfyUi.Span::taken).min().orElseThrow();
        return (spans.getLast().drawn() - first) / 1e9;
    }

    private static DoubleStream gaps(List<FakeComfyUi.Span> ofOne) {
        return IntStream.range(1, ofOne.size())
                .mapToDouble(i -> (ofOne.get(i).taken() - ofOne.get(i - 1).drawn()) / 1e6);
    }

    private static double own(List<FakeComfyUi.Span> spans) {
        return median(spans.stream().mapToDouble(span -> (span.drawn() - span.taken()) / 1e6));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
