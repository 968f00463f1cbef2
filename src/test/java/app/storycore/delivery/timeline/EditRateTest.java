package app.storycore.delivery.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditRateTest {

    @ParameterizedTest
    @CsvSource({
        "23.976, 1001, 24",
        "23.976, 3600000, 86314",
        "24, 2500, 60",
        "24, 20, 0",
        "24, 21, 1",
        "25, 20, 1",
        "29.97, 1001, 30",
        "29.97, 3600000, 107892",
        "30, 3600000, 108000"
    })
    void finds_the_nearest_frame(String rate, long millis, long frame) {
        assertThat(EditRate.of(rate).orElseThrow().frame(Duration.ofMillis(millis)))
                .isEqualTo(frame);
    }

    @Test
    void counts_time_code_by_whole_frames() {
        assertThat(EditRate.FPS_23_976.timecode(24L * 3_600 + 25)).isEqualTo("01:00:01:01");
        assertThat(EditRate.FPS_29_97.timecode(30L * 60)).isEqualTo("00:01:00:00");
        assertThat(EditRate.FPS_25.timecode(24)).isEqualTo("00:00:00:24");
    }

    @Test
    void knows_no_other() {
        assertThat(EditRate.of("48")).isEmpty();
    }
}
