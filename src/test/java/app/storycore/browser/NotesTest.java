package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void accepts_what_only_rises() {
        assertThatCode(() -> notes(0, 20, 20, 41).assertNeverFalling("one")).doesNotThrowAnyException();
    }

    @Test
    void complains_about_one_step_back() {
        assertThatThrownBy(() -> notes(0, 20, 19, 41).assertNeverFalling("one")).isInstanceOf(AssertionError.class);
    }

    @Test
    void complains_when_nothing_was_seen_to_move() {
        assertThatThrownBy(() -> notes(20, 20, 20).assertNeverFalling("one")).isInstanceOf(AssertionError.class);
    }

    @Test
    void complains_about_a_card_without_its_percent() {
        assertThatThrownBy(() -> notes(-1, 0, 20, 41).assertNeverFalling("one")).isInstanceOf(AssertionError.class);
    }

    private static MutationLog notes(int... percents) {
        List<Map<String, Object>> all = IntStream.of(percents)
                .boxed()
                .flatMap(percent -> Stream.of("drawer", "panel").map(place -> note(place, percent)))
                .toList();
        return new MutationLog(all);
    }

    private static Map<String, Object> note(String place, int percent) {
        return Map.of("place", place, "generation", "one", "status", "RUNNING", "stage", "IMAGES", "progress", percent);
    }
}
