package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it costs to have 500 shots drawn by an engine that does nothing, beside 500 empty tasks of the scheduler. */
@Tag("bench")
@SpringBootTest(
        properties = {
            "studio.data=target/orchestration-bench/${random.uuid}",
            "studio.engine=idle",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate=error"
        })
@Import(IdleStudio.class)
class OrchestrationBench {

    private static final int SHOTS = 500;
    private static final int ROUNDS = 5;

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    Scheduler scheduler;

    @Autowired
    IdleStages stages;

    @Autowired
    EmptyTasks tasks;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcClient database;

    @Test
    void shots_a_second_beside_empty_tasks() throws InterruptedException {
        AccountId owner = accounts.create("bench" + System.nanoTime(), "long enough", Role.USER)
                .id();
        warmUp(owner);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double empty = emptyTasks();
            double one = shots(owner, IdleStages.Depth.LEDGER, 1);
            double four = shots(owner, IdleStages.Depth.LEDGER, 4);
            double files = shots(owner, IdleStages.Depth.FILES, 1);
            double fourFiles = shots(owner, IdleStages.Depth.FILES, 4);
            ratios.add(one / empty);
            System.out.printf(
                    "FIGURE orchestration, round %d: %.0f empty tasks/s; shots/s: %.0f in one generation, %.0f in four;"
                            + " with files %.0f and %.0f; one durable commit %.2f ms%n",
                    round, empty, one, four, files, fourFiles, commitMillis());
        }
        System.out.println(stages.report());
        assertThat(ratios).allSatisfy(ratio -> assertThat(ratio).isPositive());
    }

    private void warmUp(AccountId owner) throws InterruptedException {
        emptyTasks();
        shots(owner, IdleStages.Depth.LEDGER, 4);
        shots(owner, IdleStages.Depth.FILES, 1);
    }

    private double emptyTasks() throws InterruptedException {
        tasks.expect(SHOTS);
        Instant now = Instant.EPOCH;
        List<TaskInstance<?>> instances = IntStream.range(0, SHOTS)
                .<TaskInstance<?>>mapToObj(i -> new TaskInstance<Void>(
                        EmptyTasks.NAME, UUID.randomUUID().toString()))
                .toList();
        scheduler.scheduleBatch(instances, now);
        scheduler.triggerCheckForDueExecutions();
        return SHOTS / (tasks.awaitAll().toNanos() / 1e9);
    }

    private double shots(AccountId owner, IdleStages.Depth depth, int split) throws InterruptedException {
        stages.use(depth);
        List<ProjectId> made = IntStream.range(0, split)
                .mapToObj(i -> project(owner, SHOTS / split))
                .toList();
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        List<GenerationId> started =
                made.stream().map(project -> generations.start(project, owner)).toList();
        List<GenerationSnapshot> ends = new ArrayList<>();
        for (ProjectId project : made) {
            ends.add(awaitEnd(project, owner));
        }
        System.out.printf(
                "  %d x %d shots, %s: a shot costs %.2f transactions, %.2f statements, %.2f loads, %.2f updates%n",
                started.size(),
                SHOTS / split,
                depth,
                statistics.getTransactionCount() / (double) SHOTS,
                statistics.getPrepareStatementCount() / (double) SHOTS,
                statistics.getEntityLoadCount() / (double) SHOTS,
                statistics.getEntityUpdateCount() / (double) SHOTS);
        return SHOTS / (time(ends).toNanos() / 1e9);
    }

    private static Duration time(List<GenerationSnapshot> ends) {
        Instant start = ends.stream()
                .map(GenerationSnapshot::startedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = ends.stream()
                .map(GenerationSnapshot::endedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Duration.between(start, end);
    }

    private GenerationSnapshot awaitEnd(ProjectId project, AccountId owner) throws InterruptedException {
        while (true) {
            GenerationSnapshot now = queries.latest(project, owner).orElseThrow();
            if (now.status().isTerminal()) {
                assertThat(now.status()).isEqualTo(GenerationStatus.COMPLETED);
                return now;
            }
            Thread.sleep(100);
        }
    }

    private ProjectId project(AccountId owner, int count) {
        ProjectId project = projects.create(owner, "Bench", VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.range(0, count)
                        .mapToObj(i -> ShotDraft.of("A perfectly good prompt " + i))
                        .toList());
        return project;
    }

    private double commitMillis() {
        long began = System.nanoTime();
        for (int i = 0; i < SHOTS; i++) {
            database.sql("update admission set turn = turn + 1 where id = 1").update();
        }
        return (System.nanoTime() - began) / 1e6 / SHOTS;
    }
}
