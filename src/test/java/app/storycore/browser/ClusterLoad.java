package app.storycore.browser;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NodeName;
import app.storycore.base.film.VisualStyle;
import app.storycore.cluster.ClusterNodes;
import app.storycore.generation.GenerationId;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** People who generate sequences again and again, on a node of their own that has no pages and takes no work. */
final class ClusterLoad implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_EVERY_MS = 100;

    @ServicesOnly
    private static final class Studio {}

    /** Somebody's project, which has one generation at a time. */
    private record Sequence(AccountId owner, ProjectId project) {}

    private final Path data = Outputs.temporaryFolder("data");
    private final ConfigurableApplicationContext studio;
    private final List<Sequence> sequences = new ArrayList<>();
    private volatile boolean busy;
    private Thread submitting = new Thread(this::submit);

    ClusterLoad(StudioCluster cluster) {
        List<String> arguments = new ArrayList<>(List.of(
                "--studio.data=" + data,
                "--studio.files=" + cluster.files(),
                "--db-scheduler.enabled=false",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off"));
        cluster.database().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        studio = new SpringApplicationBuilder(Studio.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
        takeNoWork();
    }

    private void takeNoWork() {
        ClusterNodes nodes = studio.getBean(ClusterNodes.class);
        String self = studio.getBean(NodeName.class).value();
        Awaitility.await()
                .until(() -> nodes.all().stream().anyMatch(node -> node.name().equals(self)));
        nodes.leave();
    }

    /** Makes so many projects, each with an owner and shots of its own. */
    void write(int projects, int shots) {
        for (int i = sequences.size(); i < projects; i++) {
            AccountId owner = studio.getBean(AccountService.class)
                    .create(username(i), StudioData.PASSWORD, Role.USER)
                    .id();
            ProjectId project = studio.getBean(ProjectService.class)
                    .create(owner, "Sequence", VisualStyle.INK)
                    .id();
            studio.getBean(ShotService.class)
                    .addAll(
                            project,
                            owner,
                            IntStream.rangeClosed(1, shots)
                                    .mapToObj(number -> ShotDraft.of("A harbour at dawn, shot number " + number))
                                    .toList());
            sequences.add(new Sequence(owner, project));
        }
    }

    /** Whose project the first one is, with the password of all. */
    String username() {
        return username(0);
    }

    /** The page of that project. */
    String page() {
        return "/projects/" + sequences.getFirst().project();
    }

    /** The page of somebody's project. */
    String page(int number) {
        return "projects/" + sequences.get(number).project();
    }

    /** Writes another prompt for the first shot of somebody's project. */
    void edit(int number, String prompt) {
        Sequence sequence = sequences.get(number);
        ShotService shots = studio.getBean(ShotService.class);
        ShotInfo first = shots.list(sequence.project(), sequence.owner()).getFirst();
        shots.edit(sequence.project(), first.id(), sequence.owner(), draft -> draft.withPrompt(prompt));
    }

    static String username(int number) {
        return "user" + number;
    }

    /** Has every project generated once, all its shots anew. */
    List<GenerationId> generate() {
        return sequences.stream().map(this::start).toList();
    }

    /** Has every project generated again as soon as it has ended, until {@link #finish}. */
    void keepBusy() {
        busy = true;
        submitting = Thread.ofPlatform().daemon().name("cluster-load").start(this::submit);
    }

    private void submit() {
        try {
            while (busy) {
                sequences.stream().filter(this::isIdle).forEach(this::start);
                Thread.sleep(LOOK_EVERY_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isIdle(Sequence sequence) {
        return studio.getBean(GenerationQueries.class)
                .latest(sequence.project(), sequence.owner())
                .filter(generation -> !generation.status().isTerminal())
                .isEmpty();
    }

    private GenerationId start(Sequence sequence) {
        return studio.getBean(GenerationService.class)
                .start(sequence.project(), sequence.owner(), new StartRequest.Sequence(true));
    }

    /** Submits nothing more, and waits until everything has ended. */
    void finish() throws InterruptedException {
        busy = false;
        submitting.join();
        Awaitility.await("the end of all generations")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(LOOK_EVERY_MS))
                .until(() -> sequences.stream().allMatch(this::isIdle));
    }

    @Override
    public void close() {
        busy = false;
        studio.close();
        Outputs.delete(data);
    }
}
