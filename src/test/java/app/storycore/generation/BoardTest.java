package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.MovableClock;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class BoardTest {

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
    GenerationHistory history;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunRecorder runs;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    JdbcClient database;

    @Autowired
    LaunchList launches;

    @Autowired
    MovableClock clock;

    AccountId owner;

    @BeforeEach
    void somebody() {
        owner = accounts.create("board" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }

    @Test
    void state_is_found_again_with_stage_percent_shot_and_activity() {
        ProjectId project = project("Found again", 4);
        RunLease runLease = running(project);
        recorder.enter(runLease, Stage.IMAGES);
        recorder.shotStarted(runLease, 3, 0.5);

        GenerationSnapshot found = queries.latest(project, owner).orElseThrow();
        assertThat(found.stage()).isEqualTo(Stage.IMAGES);
        assertThat(found.percent()).isEqualTo(40);
        assertThat(found.currentShot()).isEqualTo(3);
        assertThat(found.totalShots()).isEqualTo(4);
        assertThat(found.isActive(clock.instant())).isTrue();
        assertThat(queries.board(owner)).containsExactly(found);
    }

    @Test
    void a_project_never_generated_has_none() {
        ProjectId project = project("Never", 1);
        assertThat(queries.latest(project, owner)).isEmpty();
        assertThat(queries.board(owner)).isEmpty();
        assertThat(queries.latestOf(List.of(project), owner)).isEmpty();
    }

    @Test
    void a_row_with_an_unknown_value_does_not_break_the_list() {
        ProjectId strange = project("Strange", 1);
        ProjectId plain = project("Plain", 1);
        GenerationId strangeRun = generations.start(strange, owner);
        GenerationId plainRun = generations.start(plain, owner);
        database.sql(
                        "update generation set status = 'TELEPORTING', stage = 'NOWHERE', priority = 'SOMEDAY' where id = ?")
                .param(strangeRun.value())
                .update();

        assertThat(queries.board(owner)).extracting(GenerationSnapshot::id).containsExactly(plainRun);
        assertThat(database.sql("select status from generation where id = ?")
                        .param(strangeRun.value())
                        .query(String.class)
                        .single())
                .isEqualTo("TELEPORTING");
    }

    @Test
    void a_fresh_heartbeat_means_active_and_the_end_means_not_active() {
        RunLease runLease = running(project("Fresh", 1));
        assertThat(queries.active(owner)).hasSize(1);
        runs.finish(runLease, GenerationStatus.COMPLETED, Reason.words("done"));
        assertThat(queries.active(owner)).isEmpty();
        assertThat(queries.board(owner)).singleElement().matches(GenerationSnapshot::isUnseenOutcome);
    }

    @Test
    void without_heartbeat_for_more_than_five_minutes_it_is_stalled_and_not_lost() {
        running(project("Stalled", 1));
        clock.advance(Duration.ofMinutes(5));
        assertThat(queries.active(owner)).as("exactly at the limit").hasSize(1);

        clock.advance(Duration.ofMillis(1));
        assertThat(queries.active(owner)).isEmpty();
        assertThat(queries.board(owner)).singleElement().matches(s -> s.isStalled(clock.instant()));
    }

    @Test
    void a_heartbeat_brings_a_stalled_one_back() {
        RunLease runLease = running(project("Back", 1));
        clock.advance(Duration.ofMinutes(6));
        runs.heartbeat(runLease);
        assertThat(queries.active(owner)).hasSize(1);
    }

    @Test
    void three_active_projects_are_exactly_those_three() {
        List<GenerationId> started = IntStream.range(0, 3)
                .mapToObj(i -> generations.start(project("Active " + i, 1), owner))
                .toList();
        project("Idle", 1);
        GenerationId cancelled = generations.start(project("Cancelled", 1), owner);
        generations.requestCancel(cancelled, owner);
        AccountId somebody = accounts.create("other" + System.nanoTime(), "long enough", Role.USER)
                .id();

        assertThat(queries.active(owner))
                .extracting(GenerationSnapshot::id)
                .containsExactlyInAnyOrderElementsOf(started);
        assertThat(queries.board(somebody)).isEmpty();
    }

    @Test
    void an_outcome_stays_until_it_is_seen() {
        GenerationId generation = generations.start(project("Outcome", 1), owner);
        generations.requestCancel(generation, owner);
        assertThat(queries.board(owner)).extracting(GenerationSnapshot::id).containsExactly(generation);
        generations.markSeen(generation, owner);
        assertThat(queries.board(owner)).isEmpty();
        assertThat(history.ended(owner, HistoryFilter.EVERYTHING, null, 10))
                .extracting(GenerationSnapshot::id)
                .containsExactly(generation);
    }

    @Test
    void for_others_it_does_not_exist() {
        ProjectId project = project("Mine", 1);
        GenerationId generation = generations.start(project, owner);
        AccountId other = accounts.create("thief" + System.nanoTime(), "long enough", Role.USER)
                .id();
        assertThatThrownBy(() -> queries.shots(generation, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.changes(generation, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> generations.requestCancel(generation, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> generations.start(project, other)).isInstanceOf(NotFoundException.class);
        assertThat(queries.latest(project, other)).isEmpty();
    }

    @Test
    void two_starts_in_the_same_instant_give_one_generation_and_one_refusal() throws Exception {
        for (int round = 0; round < 10; round++) {
            ProjectId project = project("Race " + round, 2);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Boolean> press = () -> {
                together.await();
                try {
                    generations.start(project, owner);
                    return true;
                } catch (StartRefusedException refused) {
                    assertThat(refused.reason()).isEqualTo(StartRefusedException.Reason.ALREADY_ACTIVE);
                    return false;
                }
            };
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Boolean> one = threads.submit(press);
                Future<Boolean> two = threads.submit(press);
                assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void a_later_edit_does_not_touch_a_running_generation() {
        ProjectId project = project("Snapshot", 1);
        GenerationId generation = generations.start(project, owner);
        ShotId shot = shots.list(project, owner).getFirst().id();
        shots.edit(project, shot, owner, draft -> draft.withPrompt("Something else entirely, much later"));
        assertThat(queries.plan(generation, owner))
                .singleElement()
                .satisfies(planned -> assertThat(planned.draft().prompt()).isEqualTo("A perfectly good prompt 0"));
    }

    private RunLease running(ProjectId project) {
        GenerationId generation = generations.start(project, owner);
        dispatcher.admit();
        return runs.begin(launches.of(generation), "node").orElseThrow().run();
    }

    private ProjectId project(String name, int count) {
        ProjectId project = projects.create(owner, name, VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.range(0, count)
                        .mapToObj(i -> ShotDraft.of("A perfectly good prompt " + i))
                        .toList());
        return project;
    }
}
