package app.storycore.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MovableClock machine = new MovableClock();
    private long nanos = 1_000;
    private final SteadyClock clock = new SteadyClock(machine, () -> nanos);

    @Test
    void goes_with_the_machine() {
        pass(Duration.ofHours(5));
        assertThat(clock.instant()).isEqualTo(MovableClock.START.plus(Duration.ofHours(5)));
    }

    @Test
    void does_not_jump_forward_and_comes_nearer() {
        Instant before = clock.instant();
        machine.advance(Duration.ofHours(2));
        pass(SECOND);

        assertThat(clock.instant()).isEqualTo(before.plusMillis(1100));
        pass(Duration.ofHours(20));
        assertThat(clock.instant()).isEqualTo(machine.instant());
    }

    @Test
    void never_goes_back() {
        Instant before = clock.instant();
        machine.advance(Duration.ofHours(-1));
        assertThat(clock.instant()).isEqualTo(before);
        pass(SECOND);

        assertThat(clock.instant()).isEqualTo(before.plusMillis(900));
        pass(Duration.ofHours(10));
        assertThat(clock.instant()).isEqualTo(machine.instant());
    }

    @Test
    void catches_up_when_it_may_but_not_backwards() {
        machine.advance(Duration.ofHours(8));
        clock.catchUp();
        assertThat(clock.instant()).isEqualTo(machine.instant());

        Instant before = clock.instant();
        machine.advance(Duration.ofHours(-1));
        clock.catchUp();
        assertThat(clock.instant()).isEqualTo(before);
    }

    private void pass(Duration time) {
        machine.advance(time);
        nanos += time.toNanos();
    }
}
