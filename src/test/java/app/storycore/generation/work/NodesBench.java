package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.cluster.ClusterNodes;
import app.storycore.database.TestDatabase;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Shots a second with an engine that does nothing on one, two and three nodes, on one PostgreSQL. All are in this process, and
 * so on the same processors. Run with {@code -Pbench}.
 */
@Tag("bench")
class NodesBench {

    private static final int NODES = 3;
    private static final int PEOPLE = 12;
    private static final int SHOTS = Integer.getInteger("bench.shots", 100);
    private static final int ROUNDS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @ServicesOnly
    private static final class Studio {}

    /** Somebody's project. */
    private record Sequence(AccountId owner, ProjectId project) {}

    @TempDir
    Path folder;

    private final Map<String, String> database = TestDatabase.POSTGRESQL.fresh();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.reversed().forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void shots_a_second_on_one_two_and_three_nodes() {
        for (int count = 1; count <= NODES; count++) {
            nodes.add(node(count));
            awaitNodes(count);
            round();
            List<Double> rates = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rates.add(round());
            }
            System.out.printf(
                    "FIGURE shots a second on %d nodes, median of %d rounds: %.0f%n",
                    count, ROUNDS, rates.stream().sorted().toList().get(ROUNDS / 2));
        }
    }

    private ConfigurableApplicationContext node(int number) {
        List<String> settings = new ArrayList<>(List.of(
                "--studio.data=" + folder.resolve("node-" + number),
                "--studio.files=" + folder.resolve("files"),
                "--studio.engine=idle",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off"));
        database.forEach((name, value) -> settings.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(Studio.class, IdleStudio.class)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new));
    }

    private void awaitNodes(int count) {
        ClusterNodes known = bean(ClusterNodes.class);
        await().atMost(LONGEST).until(() -> known.others().size() == count - 1);
    }

    private <T> T bean(Class<T> type) {
        return nodes.getFirst().getBean(type);
    }

    /** All generate at once; from the first start to the last end. */
    private double round() {
        List<Sequence> sequences =
                IntStream.range(0, PEOPLE).mapToObj(number -> sequence()).toList();
        sequences.forEach(one -> bean(GenerationService.class).start(one.project(), one.owner()));
        await().atMost(LONGEST).until(() -> sequences.stream().allMatch(this::isOver));
        List<GenerationSnapshot> ended = sequences.stream().map(this::latest).toList();
        assertThat(ended).extracting(GenerationSnapshot::status).containsOnly(GenerationStatus.COMPLETED);
        Instant begun = ended.stream()
                .map(GenerationSnapshot::startedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = ended.stream()
                .map(GenerationSnapshot::endedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return PEOPLE * SHOTS / (Duration.between(begun, end).toNanos() / 1e9);
    }

    private Sequence sequence() {
        AccountId owner = bean(AccountService.class)
                .create("bench" + System.nanoTime(), "long enough", Role.USER)
                .id();
        ProjectId project = bean(ProjectService.class)
                .create(owner, "Bench", VisualStyle.INK)
                .id();
        bean(ShotService.class)
                .addAll(
                        project,
                        owner,
                        IntStream.range(0, SHOTS)
                                .mapToObj(number -> ShotDraft.of("A perfectly good prompt " + number))
                                .toList());
        return new Sequence(owner, project);
    }

    private GenerationSnapshot latest(Sequence sequence) {
        return bean(GenerationQueries.class)
                .latest(sequence.project(), sequence.owner())
                .orElseThrow();
    }

    private boolean isOver(Sequence sequence) {
        return latest(sequence).status().isTerminal();
    }
}
