package app.storycore.generation.ui;

import static app.storycore.generation.ui.SnapshotBuilder.aGeneration;
import static app.storycore.generation.ui.StageRows.State.CANCELLED;
import static app.storycore.generation.ui.StageRows.State.COMPLETE;
import static app.storycore.generation.ui.StageRows.State.FAILED;
import static app.storycore.generation.ui.StageRows.State.HELD;
import static app.storycore.generation.ui.StageRows.State.IN_PROGRESS;
import static app.storycore.generation.ui.StageRows.State.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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
                .containsExactly(COMPLETE, COMPLETE, COMPLETE, FAILED, PENDING);
    }

    @Test
    void show_where_it_was_cancelled() {
        assertThat(states(aGeneration()
                        .running(Stage.IMAGES, 300)
                        .ended(GenerationStatus.CANCELLED)
                        .now()))
                .containsExactly(COMPLETE, CANCELLED, PENDING, PENDING, PENDING);
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

    private static List<StageRows.State> states(GenerationSnapshot generation) {
        return Arrays.stream(Stage.values())
                .map(stage -> StageRows.state(stage, generation, SnapshotBuilder.NOW))
                .toList();
    }
}
