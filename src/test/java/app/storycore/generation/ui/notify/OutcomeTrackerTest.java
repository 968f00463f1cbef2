package app.storycore.generation.ui.notify;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.ui.GenerationSnapshotBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OutcomeTrackerTest {

    private static final Instant LATER = NOW.plus(Duration.ofMinutes(6));

    private final OutcomeTracker outcomeTracker = new OutcomeTracker();
    private final GenerationSnapshotBuilder generation = aGeneration();

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "COMPLETED_WITH_FAILURES", "FAILED"})
    void tells_once_how_a_generation_ended(GenerationStatus end) {
        learn(running(300));

        GenerationSnapshot ended = generation.ended(end).now();

        assertThat(take(ended, NOW)).containsExactly(ended);
        assertThat(take(ended, NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMPLETED", "COMPLETED_WITH_FAILURES", "FAILED"})
    void tells_nothing_of_shots_wishes_and_cancelling(GenerationStatus status) {
        learn(running(300));

        assertThat(take(running(400), NOW)).isEmpty();
        assertThat(take(generation.ended(status).now(), NOW)).isEmpty();
    }

    @Test
    void tells_nothing_of_what_had_ended_before_the_page_was_there() {
        learn(generation.ended(GenerationStatus.FAILED).now());

        assertThat(take(generation.ended(GenerationStatus.FAILED).now(), NOW)).isEmpty();
    }

    @Test
    void tells_nothing_of_an_old_outcome_that_comes_into_the_list_later() {
        outcomeTracker.take(List.of(), NOW.plusSeconds(1));

        assertThat(take(generation.ended(GenerationStatus.FAILED).now(), LATER)).isEmpty();
    }

    @Test
    void tells_of_one_that_began_and_ended_unseen() {
        outcomeTracker.take(List.of(), NOW);

        assertThat(take(generation.ended(GenerationStatus.COMPLETED).now(), NOW))
                .hasSize(1);
    }

    @Test
    void tells_nothing_twice_when_an_older_state_comes_in_late() {
        learn(running(300));
        take(generation.ended(GenerationStatus.COMPLETED).now(), NOW);

        assertThat(take(running(990), NOW)).isEmpty();
        assertThat(take(generation.ended(GenerationStatus.COMPLETED).now(), NOW))
                .isEmpty();
    }

    @Test
    void tells_of_every_time_it_stalls_without_any_change_of_it() {
        learn(running(300));

        assertThat(take(running(300), LATER)).hasSize(1);
        assertThat(take(running(300), LATER)).isEmpty();

        generation.silentFor(Duration.ofMinutes(-6));
        assertThat(take(running(310), LATER)).as("goes on").isEmpty();
        assertThat(take(running(310), LATER.plus(Duration.ofMinutes(6)))).hasSize(1);
    }

    @Test
    void names_the_same_news_alike_in_every_page() {
        GenerationSnapshot before = running(300);
        String first = OutcomeTracker.key(before, LATER);

        assertThat(OutcomeTracker.key(running(301), LATER)).isEqualTo(first);
        assertThat(OutcomeTracker.key(generation.ended(GenerationStatus.FAILED).now(), LATER))
                .isNotEqualTo(first)
                .contains(before.id().toString());
    }

    private GenerationSnapshot running(int permille) {
        return generation.running(Stage.IMAGES, permille).now();
    }

    private void learn(GenerationSnapshot known) {
        assertThat(take(known, NOW)).isEmpty();
    }

    private List<GenerationSnapshot> take(GenerationSnapshot one, Instant now) {
        return outcomeTracker.take(List.of(one), now);
    }
}
