package app.storycore.generation.ui.panel;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static app.storycore.generation.ui.panel.StageRows.State.CANCELLED;
import static app.storycore.generation.ui.panel.StageRows.State.COMPLETE;
import static app.storycore.generation.ui.panel.StageRows.State.FAILED;
import static app.storycore.generation.ui.panel.StageRows.State.HELD;
import static app.storycore.generation.ui.panel.StageRows.State.IN_PROGRESS;
import static app.storycore.generation.ui.panel.StageRows.State.NOT_REACHED;
import static app.storycore.generation.ui.panel.StageRows.State.PARTLY;
import static app.storycore.generation.ui.panel.StageRows.State.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.history.StageLosses;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.ui.GenerationSnapshotBuilder;
import app.storycore.project.ShotId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageRowsTest {

    @Test
    void are_all_pending_before_the_first_stage() {
        assertThat(states(aGeneration().queued(1).now())).containsOnly(PENDING);
    }

    @Test
    void are_complete_before_and_pending_after_the_one_in_progress() {
        assertThat(states(aGeneration().running(Stage.PROMOTION, 640).now()))
                .containsExactly(COMPLETE, COMPLETE, IN_PROGRESS, PENDING, PENDING);
    }

    @Test
    void show_where_it_failed() {
        assertThat(states(aGeneration()
                        .running(Stage.QA, 800)
                        .ended(GenerationStatus.FAILED)
                        .now()))
                .containsExactly(COMPLETE, COMPLETE, COMPLETE, FAILED, NOT_REACHED);
    }

    @Test
    void show_where_it_was_cancelled() {
        assertThat(states(aGeneration()
                        .running(Stage.IMAGES, 300)
                        .ended(GenerationStatus.CANCELLED)
                        .now()))
                .containsExactly(COMPLETE, CANCELLED, NOT_REACHED, NOT_REACHED, NOT_REACHED);
    }

    @Test
    void are_held_where_nobody_is_at_work() {
        assertThat(states(aGeneration()
                        .running(Stage.IMAGES, 300)
                        .ended(GenerationStatus.PAUSED)
                        .now()))
                .containsExactly(COMPLETE, HELD, PENDING, PENDING, PENDING);
        assertThat(states(aGeneration()
                        .running(Stage.IMAGES, 300)
                        .silentFor(Duration.ofMinutes(6))
                        .now()))
                .containsExactly(COMPLETE, HELD, PENDING, PENDING, PENDING);
    }

    @Test
    void are_all_complete_when_it_is_complete() {
        assertThat(states(aGeneration()
                        .running(Stage.EXPORT, 1000)
                        .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                        .now()))
                .containsOnly(COMPLETE);
    }

    @Test
    void show_where_shots_were_lost_though_the_generation_went_on() {
        GenerationSnapshot twelve = aGeneration()
                .running(Stage.EXPORT, 1000)
                .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                .now();

        assertThat(states(twelve, new StageLosses(1, 0, 2)))
                .containsExactly(COMPLETE, PARTLY, COMPLETE, PARTLY, COMPLETE);
        assertThat(states(twelve, new StageLosses(2, 10, 0)))
                .containsExactly(COMPLETE, PARTLY, FAILED, NOT_REACHED, NOT_REACHED);
        assertThat(states(twelve, new StageLosses(12, 0, 0)))
                .containsExactly(COMPLETE, FAILED, NOT_REACHED, NOT_REACHED, NOT_REACHED);
    }

    @Test
    void are_not_pending_when_it_was_cancelled_before_it_began() {
        assertThat(states(aGeneration()
                        .queued(1)
                        .ended(GenerationStatus.CANCELLED)
                        .now()))
                .containsOnly(NOT_REACHED);
    }

    @Test
    void count_what_each_stage_lost_by_what_a_shot_had_when_it_failed() {
        UUID file = UUID.randomUUID();
        assertThat(StageLosses.of(
                        List.of(failed(null, null), failed(file, null), failed(file, file), failed(file, file))))
                .isEqualTo(new StageLosses(1, 1, 2));
    }

    private static ShotSnapshot failed(@Nullable UUID panel, @Nullable UUID promoted) {
        return new ShotSnapshot(
                new GenerationId(UUID.randomUUID()),
                1,
                new ShotId(UUID.randomUUID()),
                ShotStatus.FAILED,
                1,
                0,
                null,
                null,
                panel,
                promoted,
                null,
                Reason.words("?"));
    }

    private static List<StageRows.State> states(GenerationSnapshot generation) {
        return states(generation, StageLosses.NONE);
    }

    private static List<StageRows.State> states(GenerationSnapshot generation, StageLosses losses) {
        return Arrays.stream(Stage.values())
                .map(stage -> StageRows.state(stage, generation, losses, GenerationSnapshotBuilder.NOW))
                .toList();
    }
}
