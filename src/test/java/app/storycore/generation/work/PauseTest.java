package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.Priority;
import app.storycore.generation.RequestResult;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.StatusChange;
import app.storycore.generation.run.OrphanedRunRecovery;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PauseTest extends RunTest {

    @Autowired
    OrphanedRunRecovery orphanedRunRecovery;

    @Test
    void the_shot_in_work_ends_and_nothing_more_is_drawn() {
        GenerationId generation = pausedInShot2(PauseKind.AFTER_SHOT);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2));
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status)
                .containsExactly(ShotStatus.SUCCEEDED, ShotStatus.SUCCEEDED, ShotStatus.PENDING);
    }

    @Test
    void at_once_the_shot_in_work_goes_back_to_waiting_and_no_attempt_is_used_up() {
        GenerationId generation = pausedInShot2(PauseKind.AT_ONCE);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status, ShotSnapshot::attempts)
                .containsExactly(
                        tuple(ShotStatus.SUCCEEDED, 1), tuple(ShotStatus.PENDING, 0), tuple(ShotStatus.PENDING, 0));
    }

    @Test
    void never_starts_by_itself_and_goes_on_where_it_stopped() {
        GenerationId generation = pausedInShot2(PauseKind.AFTER_SHOT);
        List<UUID> before = panels(generation).subList(0, 2);
        clock.advance(Duration.ofDays(3));
        orphanedRunRecovery.takeBackAbandoned();
        dispatcher.admit();
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);

        assertThat(generations.requestResume(generation, owner)).isEqualTo(RequestResult.ACCEPTED);
        run(admitted(generation));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2), prompt(3));
        assertThat(panels(generation).subList(0, 2)).isEqualTo(before);
        assertThat(queries.changes(generation, owner))
                .extracting(StatusChange::to)
                .containsExactly(
                        GenerationStatus.QUEUED,
                        GenerationStatus.RUNNING,
                        GenerationStatus.PAUSING,
                        GenerationStatus.PAUSED,
                        GenerationStatus.QUEUED,
                        GenerationStatus.RUNNING,
                        GenerationStatus.COMPLETED);
    }

    @Test
    void the_pause_is_not_counted_as_work() {
        GenerationId generation = pausedInShot2(PauseKind.AFTER_SHOT);
        Duration worked = theOne(generation).worked();
        clock.advance(Duration.ofHours(5));
        generations.requestResume(generation, owner);
        run(admitted(generation));
        assertThat(theOne(generation).worked()).isBetween(worked, worked.plusMinutes(1));
    }

    @Test
    void a_wish_taken_back_in_time_changes_nothing() {
        GenerationId generation = started(3);
        engine.when(prompt(2), (request, drawing) -> {
            generations.requestPause(generation, owner, PauseKind.AT_ONCE);
            generations.requestResume(generation, owner);
            drawing.progressed(0.9);
        });
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2), prompt(3));
    }

    @Test
    void a_queued_one_pauses_without_a_runner() {
        GenerationId generation = generations.start(project(1), owner);
        assertThat(generations.requestPause(generation, owner, PauseKind.AFTER_SHOT))
                .isEqualTo(RequestResult.ACCEPTED);
        dispatcher.admit();
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
        assertThat(launches.launched())
                .noneMatch(dispatch -> dispatch.generationId().equals(generation.value()));
    }

    @Test
    void an_execution_from_before_the_pause_counts_no_more() {
        GenerationId generation = pausedInShot2(PauseKind.AFTER_SHOT);
        Dispatch old = launches.of(generation);
        generations.requestResume(generation, owner);
        dispatcher.admit();

        runner.run(old);
        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2));
        run(generation);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void an_unanswered_pause_of_a_lost_runner_is_answered_and_its_orphan_waits() {
        GenerationId generation = started(2);
        engine.when(prompt(1), (request, drawing) -> {
            generations.requestPause(generation, owner, PauseKind.AFTER_SHOT);
            throw new Killed();
        });
        assertThatThrownBy(() -> run(generation)).isInstanceOf(Killed.class);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSING);

        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSED);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status)
                .containsOnly(ShotStatus.PENDING);
    }

    @Test
    void resuming_goes_before_all_others_of_its_own_account() {
        AccountId other = somebody();
        GenerationId paused = generations.start(project(1), owner);
        generations.requestPause(paused, owner, PauseKind.AFTER_SHOT);
        GenerationId urgent = generations.start(project(1), owner);
        generations.prioritise(urgent, owner, Priority.URGENT);
        GenerationId foreign = generations.start(project(other, 1), other);

        generations.requestResume(paused, owner);
        assertThat(placesOf(paused, urgent)).isSorted();
        generations.moveToFront(urgent, owner);
        assertThat(placesOf(urgent, paused)).isSorted();
        assertThat(queries.board(other)).extracting(GenerationSnapshot::id).containsExactly(foreign);
    }

    @Test
    void what_comes_after_the_end_is_told_so() {
        GenerationId generation = done(generations.start(project(1), owner));
        assertThat(Stream.of(
                        generations.requestPause(generation, owner, PauseKind.AFTER_SHOT),
                        generations.requestResume(generation, owner),
                        generations.requestCancel(generation, owner),
                        generations.moveToFront(generation, owner)))
                .containsOnly(RequestResult.TOO_LATE);
    }

    @Test
    void for_others_there_is_nothing_to_wish() {
        GenerationId generation = started(1);
        AccountId stranger = somebody();
        assertThatThrownBy(() -> generations.requestPause(generation, stranger, PauseKind.AT_ONCE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> generations.requestResume(generation, stranger))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> generations.moveToFront(generation, stranger)).isInstanceOf(NotFoundException.class);
    }

    private List<Integer> placesOf(GenerationId... ids) {
        return Stream.of(ids).map(id -> theOne(id).queuePlace()).toList();
    }

    private GenerationId pausedInShot2(PauseKind kind) {
        GenerationId generation = started(3);
        engine.when(prompt(2), (request, drawing) -> {
            assertThat(generations.requestPause(generation, owner, kind)).isEqualTo(RequestResult.ACCEPTED);
            assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.PAUSING);
            drawing.progressed(0.9);
        });
        run(generation);
        return generation;
    }
}
