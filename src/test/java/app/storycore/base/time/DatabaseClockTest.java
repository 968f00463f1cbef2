package app.storycore.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final Queue<Duration> delays = new ArrayDeque<>();
    private Instant database = NOON;
    private long nanos = 5_000;

    /** The database takes half of the delay to hear, half of it to be heard. */
    private Instant ask() {
        Duration half = delays.isEmpty() ? Duration.ZERO : delays.remove().dividedBy(2);
        pass(half);
        Instant said = database;
        pass(half);
        return said;
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        database = database.plus(time);
    }

    private DatabaseClock clock() {
        return new DatabaseClock(this::ask, () -> nanos);
    }

    @Test
    void goes_on_between_two_questions() {
        DatabaseClock clock = clock();
        pass(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo(database);
    }

    @Test
    void takes_the_time_of_the_way_into_account() {
        delays.addAll(List.of(Duration.ofMillis(80), Duration.ofMillis(40), Duration.ofMillis(60)));

        assertThat(clock().instant()).isEqualTo(database);
    }

    @Test
    void follows_the_database_when_its_clock_is_set() {
        DatabaseClock clock = clock();
        database = database.plusSeconds(20);
        clock.ask();

        assertThat(clock.instant()).isEqualTo(database);
    }

    @Test
    void keeps_what_it_knows_when_every_answer_is_slow() {
        DatabaseClock clock = clock();
        Instant before = clock.instant();
        delays.addAll(List.of(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(4)));
        database = database.plusSeconds(20);
        clock.ask();

        assertThat(clock.instant()).isEqualTo(before.plusSeconds(9));
    }
}
