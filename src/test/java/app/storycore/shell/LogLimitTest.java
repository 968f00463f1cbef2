package app.storycore.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LogLimitTest {

    private final AtomicLong now = new AtomicLong();
    private final LogLimit limit = new LogLimit(2, now::get);

    @Test
    void allows_so_many_of_each_kind_in_a_minute() {
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();

        now.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(limit.allows("a")).isFalse();
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(limit.allows("a")).isTrue();
    }

    @Test
    void keeps_a_bounded_number_of_kinds() {
        for (int kind = 0; kind < 10_000; kind++) {
            assertThat(limit.allows("kind " + kind)).isTrue();
        }
    }
}
