package app.storycore.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {

    private static final String LEFT = "almost done|{0} s left|{0} min left|{0} h {1} min left|{0} d left";

    @ParameterizedTest(name = "{0} ms left is \"{1}\"")
    @CsvSource({
        "-90000, almost done",
        "0, almost done",
        "2499, almost done",
        "2500, 5 s left",
        "57499, 55 s left",
        "57500, 1 min left",
        "89000, 2 min left",
        "80000, 1 min left",
        "3600000, 1 h 0 min left",
        "5460000, 1 h 31 min left",
        "172800000, 2 d left"
    })
    void says_spans_in_steps_that_people_use(long millis, String words) {
        assertThat(RelativeTime.inWords(LEFT, Duration.ofMillis(millis))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} s is {1}")
    @CsvSource({"-1, 0:00", "0, 0:00", "52, 0:52", "3599, 59:59", "3600, 1:00:00", "3723, 1:02:03"})
    void shows_elapsed_time_as_on_a_clock(long seconds, String clock) {
        assertThat(RelativeTime.clock(Duration.ofSeconds(seconds))).isEqualTo(clock);
    }
}
