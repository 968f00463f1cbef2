package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.queue.GenerationLimits;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 8", "4, 16", "5, 30", "6, 30", "1000000, 30"})
    void doubles_after_each_attempt_up_to_half_a_minute(int attempt, int seconds) {
        RetryPolicy retryPolicy = new RetryPolicy(limits(Duration.ofSeconds(2)));
        assertThat(retryPolicy.after(attempt)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private static GenerationLimits limits(Duration retryAfter) {
        return new GenerationLimits(1, 0, 1, Duration.ofMinutes(2), Duration.ZERO, retryAfter, Duration.ZERO);
    }
}
