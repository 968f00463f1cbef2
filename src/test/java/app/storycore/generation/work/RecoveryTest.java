package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.base.NodeName;
import app.storycore.base.NotFoundException;
import app.storycore.cluster.ClusterNodes;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.RequestResult;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.StatusChange;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.OrphanedRunRecovery;
import app.storycore.generation.run.RunPlan;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.service.GenerationAdministration;
import app.storycore.project.ProjectId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;

class RecoveryTest extends RunTest {

    private static final Duration LONG_SILENCE = Duration.ofMinutes(6);

    @Autowired
    OrphanedRunRecovery orphanedRunRecovery;

    @Autowired
    RunRecorder runs;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    GenerationAdministration administration;

    @Autowired
    RunHeartbeats heartbeats;

    @Autowired
    ClusterNodes nodes;

    @Autowired
    NodeName node;

    @Test
    void what_nobody_will_ever_work_on_again_goes_back_to_the_queue() {
        GenerationId generation = brokenOffInShot1();
        launches.lose(launches.of(generation));
        clock.advance(Duration.ofSeconds(11));

        orphanedRunRecovery.takeBackAbandoned();

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.QUEUED);
        assertThat(shotsOf(generation)).containsOnly(ShotStatus.PENDING);
        engine.reset();
        run(admitted(generation));
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void a_database_that_is_away_for_a_while_breaks_a_run_off_and_fails_nothing() {
        GenerationId generation = started(2);
        engine.always((request, drawing) -> {
            throw new CannotAcquireLockException("busy");
        });
        assertThatThrownBy(() -> run(generation)).isInstanceOf(CannotAcquireLockException.class);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.RUNNING);

        engine.reset();
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void what_the_scheduler_still_has_is_left_to_it() {
        GenerationId generation = brokenOffInShot1();
        clock.advance(LONG_SILENCE);
        orphanedRunRecovery.takeBackAbandoned();
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.RUNNING);
    }

    @Test
    void what_no_node_has_room_for_any_more_goes_back_to_the_queue() {
        GenerationId generation = brokenOffInShot1();
        await().until(() -> !nodes.all().isEmpty());
        nodes.drain(node.value(), true);
        try {
            orphanedRunRecovery.takeBackAbandoned();
            assertThat(theOne(generation).status())
                    .as("right after its last sign of life")
                    .isEqualTo(GenerationStatus.RUNNING);

            clock.advance(Duration.ofSeconds(11));
            orphanedRunRecovery.takeBackAbandoned();

            assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.QUEUED);
            assertThat(launches.isUnderWay(launches.of(generation))).isFalse();
        } finally {
            nodes.drain(node.value(), false);
        }
    }

    @Test
    void the_history_tells_that_a_node_was_lost_and_which_one_went_on() {
        GenerationId generation = started(1);
        runs.begin(launches.of(generation), "lost-1-0");

        run(generation);

        assertThat(queries.changes(generation, owner))
                .extracting(StatusChange::from, StatusChange::to, StatusChange::reason)
                .contains(tuple(
                        GenerationStatus.RUNNING,
                        GenerationStatus.RUNNING,
                        Reason.of(ReasonCode.RUN_TAKEN_OVER, "lost-1-0", node.value())));
    }

    @Test
    void a_node_that_takes_no_work_any_more_hands_over_after_the_shot_in_work() {
        GenerationId generation = started(3);
        engine.when(prompt(2), (request, drawing) -> {
            heartbeats.handOver();
            drawing.progressed(0.5);
        });
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.QUEUED);
        assertThat(shotsOf(generation)).containsExactly(ShotStatus.SUCCEEDED, ShotStatus.SUCCEEDED, ShotStatus.PENDING);
        assertThat(queries.changes(generation, owner))
                .extracting(StatusChange::reason)
                .contains(Reason.of(ReasonCode.HANDED_OVER));

        run(admitted(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2), prompt(3));
    }

    @Test
    void a_pause_that_its_owner_wants_comes_before_the_hand_over() {
        GenerationId generation = started(2);
        engine.when(prompt(1), (request, drawing) -> {
            heartbeats.handOver();
            generations.requestPause(generation, owner, PauseKind.AFTER_SHOT);
            drawing.progressed(0.5);
        });
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
    }

    @Test
    void what_another_version_of_the_engine_goes_on_with_is_not_taken_for_work_of_the_first() {
        ProjectId project = project(3);
        GenerationId generation = admitted(generations.start(project, owner));
        engine.when(prompt(2), (request, drawing) -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> run(generation)).isInstanceOf(Killed.class);

        engine.reset();
        engine.update("2");
        run(generation);

        assertThat(queries.changes(generation, owner))
                .extracting(StatusChange::reason)
                .containsOnlyOnce(Reason.of(ReasonCode.ENGINE_CHANGED, "scripted", "2", "1"));
        engine.reset();
        engine.update("2");
        done(generations.start(project, owner));
        assertThat(engine.drawn()).as("what version 2 has not drawn").containsExactly(prompt(1));
        engine.reset();
        done(generations.start(project, owner));
        assertThat(engine.drawn()).as("what version 1 has not drawn").containsExactly(prompt(2), prompt(3));
    }

    @Test
    void what_gives_signs_of_life_is_left_alone() {
        GenerationId generation = started(1);
        runs.begin(launches.of(generation), "node");
        launches.lose(launches.of(generation));
        orphanedRunRecovery.takeBackAbandoned();
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.RUNNING);
    }

    @Test
    void wishes_that_a_lost_runner_left_are_answered_in_its_place() {
        GenerationId paused = brokenOffInShot1();
        generations.requestPause(paused, owner, PauseKind.AFTER_SHOT);
        GenerationId cancelled = brokenOffInShot1();
        generations.requestCancel(cancelled, owner);
        launches.lose(launches.of(paused));
        launches.lose(launches.of(cancelled));
        clock.advance(Duration.ofSeconds(11));

        orphanedRunRecovery.takeBackAbandoned();

        assertThat(theOne(paused).status()).isEqualTo(GenerationStatus.PAUSED);
        assertThat(theOne(cancelled).status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(shotsOf(cancelled)).containsOnly(ShotStatus.CANCELLED);
    }

    @Test
    void a_stalled_one_is_resumed_by_its_owner_and_its_old_runner_writes_nothing_more() {
        GenerationId generation = started(1);
        RunPlan old = runs.begin(launches.of(generation), "lost").orElseThrow();
        clock.advance(LONG_SILENCE);
        assertThat(theOne(generation).isStalled(clock.instant())).isTrue();

        assertThat(generations.requestResume(generation, owner)).isEqualTo(RequestResult.ACCEPTED);

        assertThatThrownBy(() -> recorder.shotStarted(old.run(), 1, 0)).isInstanceOf(StaleRunException.class);
        run(admitted(generation));
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(theOne(generation).worked()).isLessThan(LONG_SILENCE);
    }

    @Test
    void a_stalled_pause_is_resumed_too() {
        GenerationId generation = brokenOffInShot1();
        generations.requestPause(generation, owner, PauseKind.AFTER_SHOT);
        clock.advance(LONG_SILENCE);
        generations.requestResume(generation, owner);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.QUEUED);
    }

    @Test
    void a_stalled_one_is_cancelled_without_its_runner() {
        GenerationId generation = brokenOffInShot1();
        clock.advance(LONG_SILENCE);
        generations.requestCancel(generation, owner);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
    }

    @Test
    void cancelling_that_never_was_answered_can_be_asked_for_again() {
        GenerationId generation = brokenOffInShot1();
        generations.requestCancel(generation, owner);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLING);
        clock.advance(LONG_SILENCE);
        generations.requestCancel(generation, owner);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
    }

    @Test
    void a_step_without_a_shot_that_takes_its_process_down_ten_times_fails_the_generation() {
        GenerationId generation = started(2);
        engine.killAtSheet();
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> run(generation)).isInstanceOf(Error.class);
        }
        run(generation);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(theOne(generation).reason()).isEqualTo(Reason.of(ReasonCode.SERVER_LOST_AT_STEP, 10));
    }

    @Test
    void a_running_one_says_at_its_end_that_an_administrator_has_cancelled_it() {
        AccountId admin = accounts.create("admin" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        GenerationId generation = admitted(generations.start(project(2), owner));
        engine.when(prompt(1), (request, drawing) -> {
            administration.requestCancel(generation, admin);
            drawing.progressed(0.5);
        });

        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(theOne(generation).reason()).isEqualTo(Reason.of(ReasonCode.CANCELLED_BY_ADMINISTRATOR));
    }

    @Test
    void an_administrator_sees_and_cancels_all_and_nobody_else_does() {
        AccountId admin = accounts.create("admin" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        GenerationId generation = generations.start(project(1), owner);

        assertThat(administration.active(admin))
                .extracting(GenerationSnapshot::id)
                .contains(generation);
        assertThatThrownBy(() -> administration.active(owner)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.requestCancel(generation, owner))
                .isInstanceOf(NotFoundException.class);
        assertThat(administration.requestCancel(generation, admin)).isEqualTo(RequestResult.ACCEPTED);
        assertThat(theOne(generation).reason()).isEqualTo(Reason.of(ReasonCode.CANCELLED_BY_ADMINISTRATOR));
    }

    private GenerationId brokenOffInShot1() {
        GenerationId generation = started(1);
        engine.when(prompt(1), (request, drawing) -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> run(generation)).isInstanceOf(Killed.class);
        return generation;
    }

    private List<ShotStatus> shotsOf(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::status)
                .toList();
    }
}
