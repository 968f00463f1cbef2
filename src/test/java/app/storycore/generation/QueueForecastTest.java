package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.QueueForecast.Expected;
import app.storycore.generation.QueueForecast.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueForecastTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void every_one_takes_the_slot_that_gets_free_first() {
        QueueForecast forecast =
                QueueForecast.of(List.of(of(FIRST, 60), of(SECOND, 10), of(THIRD, 5)), List.of(at(20), at(50)), 2, NOW);
        assertThat(forecast.of(FIRST)).isEqualTo(new Place(1, at(20), at(80)));
        assertThat(forecast.of(SECOND)).isEqualTo(new Place(2, at(50), at(60)));
        assertThat(forecast.of(THIRD)).isEqualTo(new Place(3, at(60), at(65)));
    }

    @Test
    void with_room_it_starts_now() {
        assertThat(QueueForecast.of(List.of(of(FIRST, 60)), List.of(), 1, NOW).of(FIRST))
                .isEqualTo(new Place(1, at(0), at(60)));
    }

    @Test
    void one_that_should_have_ended_long_ago_frees_its_slot_now_and_not_in_the_past() {
        assertThat(QueueForecast.of(List.of(of(FIRST, 60)), List.of(at(-500)), 1, NOW)
                        .of(FIRST))
                .isEqualTo(new Place(1, at(0), at(60)));
    }

    private static Expected of(UUID id, long seconds) {
        return new Expected(id, Duration.ofSeconds(seconds));
    }

    private static Instant at(long second) {
        return NOW.plusSeconds(second);
    }
}
