package app.storycore.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimecodeTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 00:00, 0 s",
        "PT0.5S, 00:00.5, 0.5 s",
        "PT2.250S, 00:02.25, 2.25 s",
        "PT10M, 10:00, 600 s",
        "PT1H2M3.004S, 01:02:03.004, 3723.004 s",
    })
    void writes_durations_exactly(Duration duration, String clock, String seconds) {
        assertThat(Timecode.clock(duration)).isEqualTo(clock);
        assertThat(Timecode.seconds(duration)).isEqualTo(seconds);
    }
}
