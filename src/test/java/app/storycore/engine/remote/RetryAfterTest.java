package app.storycore.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|7",
                " 120 |120",
                "Wed, 21 Oct 2026 07:28:30 GMT|30",
                "Wed, 21 Oct 2026 07:27:00 GMT|",
                "-1|",
                "soon|",
                "99999999999999999999|"
            })
    void is_a_number_of_seconds_or_a_date_by_the_clock_of_the_server(String value, @Nullable Long seconds) {
        HttpHeaders headers = HttpHeaders.of(
                Map.of("Retry-After", List.of(value), "Date", List.of("Wed, 21 Oct 2026 07:28:00 GMT")),
                (name, any) -> true);

        assertThat(RetryAfter.of(headers).map(Duration::toSeconds).orElse(null)).isEqualTo(seconds);
    }
}
