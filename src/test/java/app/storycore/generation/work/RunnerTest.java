package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.asset.AssetService;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.OutputFile;
import app.storycore.generation.RequestResult;
import app.storycore.generation.RequestedAction;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.StatusChange;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.RunPlan;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.project.ProjectId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RunnerTest extends RunTest {

    @Autowired
    RunRecorder runs;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    AssetService assets;

    @Autowired
    JdbcClient database;

    @Test
    void takes_a_sequence_through_all_stages() throws IOException {
        GenerationId generation = started(3);
        runner.run(launches.of(generation));

        GenerationSnapshot end = theOne(generation);
        assertThat(end.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(end.percent()).isEqualTo(100);
        assertThat(end.made()).isEqualTo(3);
        assertThat(queries.shots(generation, owner))
                .allSatisfy(shot -> assertThat(shot.status()).isEqualTo(ShotStatus.SUCCEEDED))
                .allSatisfy(shot -> assertThat(shot.score()).isBetween(0, 100));
        for (UUID file : new UUID[] {end.packageAssetId(), end.pdfAssetId(), end.animaticAssetId()}) {
            assertThat(assets.read(file, owner)).hasSizeGreaterThan(100);
        }
        assertThat(queries.changes(generation, owner))
                .extracting(StatusChange::to)
                .containsExactly(GenerationStatus.QUEUED, GenerationStatus.RUNNING, GenerationStatus.COMPLETED);
    }

    @Test
    void one_failed_shot_never_stops_the_rest() {
        engine.when(prompt(2), (request, drawing) -> {
            throw new EngineException(Fault.REFUSED, "No such colour");
        });
        GenerationId generation = started(3);
        runner.run(launches.of(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED_WITH_FAILURES);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status, ShotSnapshot::attempts, ShotSnapshot::reason)
                .containsExactly(
                        tuple(ShotStatus.SUCCEEDED, 1, null),
                        tuple(ShotStatus.FAILED, 1, Reason.words("No such colour")),
                        tuple(ShotStatus.SUCCEEDED, 1, null));
    }

    @Test
    void an_error_that_can_pass_is_tried_three_times() {
        AtomicInteger tries = new AtomicInteger();
        engine.when(prompt(1), (request, drawing) -> {
            if (tries.incrementAndGet() < 3) {
                throw new EngineException(Fault.BUSY, "Busy");
            }
        });
        engine.when(prompt(2), (request, drawing) -> {
            throw new EngineException(Fault.BUSY, "Always busy");
        });
        GenerationId generation = started(2);
        runner.run(launches.of(generation));

        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status, ShotSnapshot::attempts, ShotSnapshot::reason)
                .containsExactly(
                        tuple(ShotStatus.SUCCEEDED, 3, null), tuple(ShotStatus.FAILED, 3, Reason.words("Always busy")));
    }

    @Test
    void fails_with_the_reason_when_the_sheet_cannot_be_drawn() {
        engine.failSheet();
        GenerationId generation = started(2);
        runner.run(launches.of(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(theOne(generation).reason()).isEqualTo(Reason.of(ReasonCode.SHEET_NOT_DRAWN, "No paper left"));
    }

    @Test
    void cancels_inside_a_shot_and_keeps_what_is_finished() {
        GenerationId generation = started(3);
        engine.when(prompt(2), (request, drawing) -> {
            assertThat(generations.requestCancel(generation, owner)).isEqualTo(RequestResult.ACCEPTED);
            drawing.progressed(0.9);
        });
        runner.run(launches.of(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(engine.drawn()).containsExactly(prompt(1));
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status)
                .containsExactly(ShotStatus.SUCCEEDED, ShotStatus.CANCELLED, ShotStatus.CANCELLED);
        assertThat(generations.requestCancel(generation, owner)).isEqualTo(RequestResult.TOO_LATE);
    }

    @Test
    void goes_on_at_the_first_unfinished_shot_after_its_process_died() {
        GenerationId generation = started(4);
        engine.when(prompt(3), (request, drawing) -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> runner.run(launches.of(generation))).isInstanceOf(Killed.class);
        List<UUID> before = panels(generation).subList(0, 2);
        engine.when(prompt(3), (request, drawing) -> {});

        runner.run(launches.of(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2), prompt(3), prompt(4));
        assertThat(panels(generation).subList(0, 2)).isEqualTo(before);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::attempts)
                .containsOnly(1);
    }

    @Test
    void gives_up_a_shot_that_took_its_process_down_three_times() {
        GenerationId generation = started(3);
        engine.when(prompt(2), (request, drawing) -> {
            throw new Killed();
        });
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> runner.run(launches.of(generation))).isInstanceOf(Killed.class);
        }
        runner.run(launches.of(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED_WITH_FAILURES);
        assertThat(queries.shots(generation, owner).get(1).reason())
                .isEqualTo(Reason.of(ReasonCode.SERVER_LOST_AT_SHOT, 3));
    }

    @Test
    void fails_with_the_reason_of_the_first_shot_that_failed_before_the_server_went_down() {
        GenerationId generation = started(1);
        RunPlan lost = runs.begin(launches.of(generation), "node").orElseThrow();
        recorder.shotStarted(lost.run(), 1, 0);
        recorder.shotFailed(lost.run(), Stage.IMAGES, 1, Reason.words("No such colour"), 1);

        runner.run(launches.of(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(theOne(generation).reason()).isEqualTo(Reason.of(ReasonCode.NO_SHOT_DRAWN, "No such colour"));
    }

    @Test
    void a_runner_that_was_taken_for_dead_writes_nothing_more() {
        GenerationId generation = started(2);
        RunPlan zombie = runs.begin(launches.of(generation), "first").orElseThrow();
        RunPlan taker = runs.begin(launches.of(generation), "second").orElseThrow();
        long revision = theOne(generation).revision();

        assertThatThrownBy(() -> recorder.enter(zombie.run(), Stage.IMAGES)).isInstanceOf(StaleRunException.class);
        assertThatThrownBy(() -> recorder.shotStarted(zombie.run(), 1, 0)).isInstanceOf(StaleRunException.class);
        assertThatThrownBy(() -> runs.heartbeat(zombie.run())).isInstanceOf(StaleRunException.class);
        assertThatThrownBy(() -> runs.finish(zombie.run(), GenerationStatus.COMPLETED, Reason.words("?")))
                .isInstanceOf(StaleRunException.class);
        assertThat(theOne(generation).revision()).isEqualTo(revision);
        assertThat(runs.heartbeat(taker.run())).isEqualTo(RequestedAction.NONE);
    }

    @Test
    void ending_stops_all_further_writes() {
        GenerationId generation = started(1);
        RunPlan run = runs.begin(launches.of(generation), "node").orElseThrow();
        runs.finish(run.run(), GenerationStatus.COMPLETED, Reason.words("done"));
        GenerationSnapshot end = theOne(generation);

        assertThatThrownBy(() -> recorder.shotStarted(run.run(), 1, 0.5)).isInstanceOf(StaleRunException.class);
        assertThatThrownBy(() -> runs.finish(run.run(), GenerationStatus.FAILED, Reason.words("?")))
                .isInstanceOf(StaleRunException.class);
        runner.run(launches.of(generation));
        assertThat(theOne(generation)).isEqualTo(end);
    }

    @Test
    void a_second_start_of_the_runner_is_held_off() {
        GenerationId generation = started(2);
        engine.when(prompt(1), (request, drawing) -> runner.run(launches.of(generation)));
        runner.run(launches.of(generation));

        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2));
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void a_new_launch_is_taken_while_the_old_runner_is_still_leaving() {
        GenerationId generation = started(2);
        AtomicInteger turns = new AtomicInteger();
        engine.when(prompt(1), (request, drawing) -> {
            if (turns.getAndIncrement() == 0) {
                clock.advance(Duration.ofMinutes(6));
                assertThat(generations.requestResume(generation, owner)).isEqualTo(RequestResult.ACCEPTED);
                run(admitted(generation));
            }
        });
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(theOne(generation).made()).isEqualTo(2);
    }

    @Test
    void a_kept_panel_that_cannot_be_delivered_is_taken_from_the_kept_ones() {
        ProjectId project = project(2);
        GenerationId first = done(generations.start(project, owner));
        GenerationId generation = admitted(generations.start(project, owner));
        RunPlan run = runs.begin(launches.of(generation), "node").orElseThrow();

        GenerationSnapshot failed = recorder.shotFailed(run.run(), Stage.QA, 1, Reason.words("Not readable"), 0.5);

        assertThat(first).isNotEqualTo(generation);
        assertThat(failed)
                .extracting(GenerationSnapshot::made, GenerationSnapshot::reused, GenerationSnapshot::failed)
                .containsExactly(0, 1, 1);
    }

    @Test
    void files_that_were_there_already_teach_the_estimate_nothing() {
        GenerationId generation = started(2);
        RunPlan run = runs.begin(launches.of(generation), "node").orElseThrow();
        for (OutputFile outputFile : OutputFile.values()) {
            recorder.exported(run.run(), outputFile, UUID.randomUUID(), 0);
        }
        run(generation);

        assertThat(database.sql("select count(*) from stage_timing where owner_id = ? and stage = 'EXPORT'")
                        .param(owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refuses_second_run_of_same_project() {
        ProjectId project = project(2);
        generations.start(project, owner);
        assertThatThrownBy(() -> generations.start(project, owner))
                .isInstanceOfSatisfying(
                        StartRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StartRefusedException.Reason.ALREADY_ACTIVE));
    }

    @Test
    void stores_progress_inside_a_shot_once_a_second_while_it_changes() {
        GenerationId generation = started(2);
        List<Integer> stored = new ArrayList<>();
        engine.when(prompt(1), (request, drawing) -> {
            for (int i = 1; i <= 40; i++) {
                clock.advance(Duration.ofMillis(250));
                drawing.progressed(i / 40.0);
                stored.add(permilleInDatabase(generation));
            }
        });
        runner.run(launches.of(generation));

        assertThat(stored).isSorted();
        for (int second = 1; second < 10; second++) {
            assertThat(stored.get(second * 4 + 3)).isGreaterThan(stored.get(second * 4 - 1));
        }
        assertThat(stored.stream().distinct().count()).isBetween(9L, 11L);
    }

    private int permilleInDatabase(GenerationId generation) {
        return theOne(generation).permille();
    }
}
