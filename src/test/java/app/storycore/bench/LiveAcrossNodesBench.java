package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.Subscription;
import app.storycore.base.film.VisualStyle;
import app.storycore.database.TestDatabase;
import app.storycore.generation.GenerationId;
import app.storycore.generation.Priority;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * From a change on one node to the moment in which a listener of another node, such as a page, is told the truth. Both
 * nodes are in this process, on one PostgreSQL, without pages. Run with {@code -Pbench}.
 */
@Tag("bench")
class LiveAcrossNodesBench {

    private static final int CHANGES = 200;
    private static final int WARM_UP = 20;
    private static final int PAUSE_MS = 400;
    private static final Duration HEALED = Duration.ofMinutes(2);
    private static final Duration P95 = Duration.ofMillis(300);

    @ServicesOnly
    private static final class Studio {}

    @TempDir
    Path folder;

    private final Map<String, String> database = TestDatabase.POSTGRESQL.fresh();

    @Test
    void a_change_on_one_node_is_told_on_another() throws InterruptedException {
        try (ConfigurableApplicationContext here = node("here");
                ConfigurableApplicationContext there = node("there")) {
            AccountId owner = here.getBean(AccountService.class)
                    .create("anna", "long enough", Role.USER)
                    .id();
            GenerationId generation = start(here, owner);
            BlockingQueue<Priority> seen = new LinkedBlockingQueue<>();
            Subscription watching = there.getBean(GenerationNotifier.class)
                    .subscribe(owner, changes -> changes.generations().forEach(now -> seen.add(now.priority())));
            List<Duration> delays = new ArrayList<>();
            for (int change = 0; change < WARM_UP + CHANGES; change++) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MS));
                delays.add(change(here.getBean(GenerationService.class), generation, owner, change, seen));
            }
            watching.close();
            report(delays.subList(WARM_UP, delays.size()));
        }
    }

    private static Duration change(
            GenerationService generations,
            GenerationId generation,
            AccountId owner,
            int number,
            BlockingQueue<Priority> seen)
            throws InterruptedException {
        Priority next = number % 2 == 0 ? Priority.HIGH : Priority.LOW;
        long began = System.nanoTime();
        generations.prioritise(generation, owner, next);
        while (next != seen.poll(1, TimeUnit.MINUTES)) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(HEALED);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void report(List<Duration> delays) {
        List<Duration> sorted = delays.stream().sorted().toList();
        System.out.printf(
                "FIGURE change on one node to a listener on another: median %d ms, p95 %d ms, worst %d ms of %d%n",
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() * 95 / 100).toMillis(),
                sorted.getLast().toMillis(),
                sorted.size());
        assertThat(sorted.get(sorted.size() * 95 / 100)).isLessThan(P95);
    }

    private static GenerationId start(ConfigurableApplicationContext node, AccountId owner) {
        ProjectId project = node.getBean(ProjectService.class)
                .create(owner, "Watched", VisualStyle.INK)
                .id();
        node.getBean(ShotService.class).addAll(project, owner, List.of(ShotDraft.of("A perfectly good prompt")));
        return node.getBean(GenerationService.class).start(project, owner);
    }

    private ConfigurableApplicationContext node(String name) {
        List<String> arguments = new ArrayList<>(List.of(
                "--studio.data=" + folder.resolve(name),
                "--studio.files=" + folder.resolve("files"),
                "--db-scheduler.enabled=false",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off"));
        database.forEach((setting, value) -> arguments.add("--" + setting + "=" + value));
        return new SpringApplicationBuilder(Studio.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
