package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** How far the expected end is off, over generations of varying length; run with {@code -Pbench}. */
@Tag("bench")
@SpringBootTest(
        properties = {
            "studio.data=target/estimate-bench",
            "spring.datasource.url=jdbc:hsqldb:mem:estimates;hsqldb.tx=mvcc",
            "studio.generations.at-once=1"
        })
@Import(EstimateBench.Listening.class)
class EstimateBench {

    private static final int GENERATIONS = Integer.getInteger("bench.generations", 50);
    private static final int SHOTS_MAX = 10;
    private static final List<String> PROMPTS = List.of(
            "Wide shot of a lighthouse on a cliff at dusk, waves breaking far below",
            "Close-up of the old keeper, lamp light on one side of his face",
            "Two fishermen talk on the quay in the harbour, fog rolling in",
            "A city street at night in the rain, a man walks",
            "A girl sits in the kitchen with a cat",
            "A crowd of people runs through the station");

    /** Hands every change on. */
    static final class Changes {
        private final BlockingQueue<GenerationSnapshot> queue = new LinkedBlockingQueue<>();

        @EventListener
        void on(GenerationChanged changed) {
            queue.add(changed.generation());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Changes changes() {
            return new Changes();
        }
    }

    private record Guess(Instant at, Instant end) {}

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    StartPreviews startPreviews;

    @Autowired
    Changes changes;

    @Autowired
    Clock clock;

    private final Map<Integer, List<Double>> errors = new TreeMap<>();
    private final List<Double> jumps = new ArrayList<>();
    private final Random random = new Random(1);

    @Test
    void error_of_the_remaining_time() throws InterruptedException {
        AccountId owner = accounts.create("bench" + System.nanoTime(), "long enough", Role.USER)
                .id();
        for (int i = 0; i < GENERATIONS; i++) {
            measure(owner, project(owner, 1 + random.nextInt(SHOTS_MAX)), i);
        }
        errors.forEach((percent, all) -> System.out.printf(
                "FIGURE estimate at %d %%: median absolute error %.1f %% over %d generations%n",
                percent, 100 * median(all), all.size()));
        System.out.printf(
                "FIGURE estimate: largest jump of the expected end, median %.1f %% of the whole%n",
                100 * median(jumps));
        assertThat(errors).hasSize(4);
    }

    private void measure(AccountId owner, ProjectId project, int round) throws InterruptedException {
        Duration before = startPreviews
                .of(project, owner, new StartRequest.Sequence(false))
                .duration();
        GenerationId id = generations.start(project, owner);
        List<GenerationSnapshot> seen = new ArrayList<>();
        Map<Integer, Guess> guesses = new TreeMap<>();
        GenerationSnapshot now = next(id);
        while (!now.status().isTerminal()) {
            seen.add(now);
            for (int percent : List.of(25, 50, 75)) {
                if (now.percent() >= percent && now.expectedEnd() != null) {
                    guesses.putIfAbsent(percent, new Guess(clock.instant(), now.expectedEnd()));
                }
            }
            now = next(id);
        }
        Instant end = clock.instant();
        Instant start = now.startedAt();
        if (round > 0) {
            add(0, before, Duration.between(start, end));
            guesses.forEach((percent, guess) ->
                    add(percent, Duration.between(guess.at(), guess.end()), Duration.between(guess.at(), end)));
            jumps.add(largestJump(seen) / Duration.between(start, end).toMillis());
        }
    }

    private static double largestJump(List<GenerationSnapshot> seen) {
        List<Instant> ends = seen.stream()
                .filter(one -> one.status().isWorking() && one.expectedEnd() != null)
                .map(GenerationSnapshot::expectedEnd)
                .toList();
        return IntStream.range(1, ends.size())
                .mapToDouble(i ->
                        Math.abs(Duration.between(ends.get(i - 1), ends.get(i)).toMillis()))
                .max()
                .orElse(0);
    }

    private void add(int percent, Duration guess, Duration truth) {
        double error = Math.abs(guess.toMillis() - truth.toMillis()) / (double) truth.toMillis();
        errors.computeIfAbsent(percent, p -> new ArrayList<>()).add(error);
    }

    private GenerationSnapshot next(GenerationId id) throws InterruptedException {
        while (true) {
            GenerationSnapshot change = changes.queue.poll(2, TimeUnit.MINUTES);
            assertThat(change).as("a sign of generation %s", id).isNotNull();
            if (change.id().equals(id)) {
                return change;
            }
        }
    }

    private ProjectId project(AccountId owner, int count) {
        ProjectId project = projects.create(owner, "Sequence", VisualStyle.values()[random.nextInt(5)])
                .id();
        shots.addAll(
                project,
                owner,
                IntStream.range(0, count)
                        .mapToObj(i -> ShotDraft.of(PROMPTS.get(random.nextInt(PROMPTS.size()))))
                        .toList());
        return project;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
