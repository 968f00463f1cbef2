package app.storycore.generation.ui;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.Stage;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@link GenerationSnapshot#supersedes}. */
class NewerStateTest {

    private final GenerationId id = new GenerationId(UUID.randomUUID());

    @Test
    void a_higher_revision_supersedes_whatever_the_progress() {
        assertThat(state(2, 100).supersedes(state(1, 900))).isTrue();
        assertThat(state(1, 900).supersedes(state(2, 100))).isFalse();
    }

    @Test
    void of_one_revision_the_one_with_more_progress_supersedes() {
        assertThat(state(1, 101).supersedes(state(1, 100))).isTrue();
        assertThat(state(1, 100).supersedes(state(1, 101))).isFalse();
    }

    @Test
    void a_state_read_again_supersedes_since_its_place_in_the_queue_may_be_another_one() {
        assertThat(state(1, 100).supersedes(state(1, 100))).isTrue();
    }

    @Test
    void a_generation_submitted_later_supersedes_whatever_its_revision() {
        GenerationSnapshot earlier = aGeneration()
                .revision(9)
                .submitted(NOW.minus(Duration.ofHours(1)))
                .now();
        GenerationSnapshot later = aGeneration().revision(1).now();

        assertThat(later.supersedes(earlier)).isTrue();
        assertThat(earlier.supersedes(later)).isFalse();
    }

    private GenerationSnapshot state(long revision, int permille) {
        return aGeneration()
                .id(id)
                .running(Stage.IMAGES, permille)
                .revision(revision)
                .now();
    }
}
