package app.storycore.generation.ui.control;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunActionTest {

    @ParameterizedTest(name = "{0} offers {1}")
    @CsvSource({
        "QUEUED, PAUSE CANCEL",
        "RUNNING, PAUSE PAUSE_NOW CANCEL",
        "PAUSING, RESUME PAUSE_NOW CANCEL",
        "PAUSED, RESUME CANCEL",
        "CANCELLING, ''"
    })
    void offers_what_makes_sense_in_a_state(GenerationStatus status, String actions) {
        assertThat(RunAction.of(in(status, Duration.ZERO), NOW, true)).isEqualTo(set(actions));
    }

    @ParameterizedTest(name = "stalled while {0} offers {1}")
    @CsvSource({"RUNNING, RESUME CANCEL", "PAUSING, RESUME CANCEL", "CANCELLING, CANCEL", "PAUSED, RESUME CANCEL"})
    void offers_to_go_on_or_to_end_when_nobody_is_at_work(GenerationStatus status, String actions) {
        assertThat(RunAction.of(in(status, Duration.ofMinutes(6)), NOW, true)).isEqualTo(set(actions));
    }

    @ParameterizedTest
    @EnumSource(GenerationStatus.class)
    void never_offers_a_pause_inside_a_shot_where_the_engine_cannot(GenerationStatus status) {
        assertThat(RunAction.of(in(status, Duration.ZERO), NOW, false)).doesNotContain(RunAction.PAUSE_NOW);
    }

    private static GenerationSnapshot in(GenerationStatus status, Duration silence) {
        return aGeneration()
                .running(Stage.IMAGES, 300)
                .ended(status)
                .silentFor(silence)
                .now();
    }

    private static Set<RunAction> set(String actions) {
        return Arrays.stream(actions.split(" "))
                .filter(word -> !word.isEmpty())
                .map(RunAction::valueOf)
                .collect(Collectors.toSet());
    }
}
