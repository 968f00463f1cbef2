package app.storycore.generation.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.MovableClock;
import app.storycore.generation.Stage;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StageCostsTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Autowired
    StageCosts costs;

    @Autowired
    StageTimings timings;

    @Autowired
    MovableClock clock;

    final String engine = "engine" + System.nanoTime();
    final AccountId owner = new AccountId(UUID.randomUUID());

    @Test
    void guesses_until_something_is_measured() {
        assertThat(qaOfTen()).isEqualTo(10 * 150.0);
    }

    @Test
    void follows_what_this_node_measures_at_once() {
        double guess = qaOfTen();
        measure();
        assertThat(qaOfTen()).as("still what was read").isEqualTo(guess);

        costs.measured(engine);
        assertThat(qaOfTen()).isGreaterThan(guess);
    }

    @Test
    void follows_what_another_node_measures_within_a_minute() {
        double guess = qaOfTen();
        measure();

        clock.advance(Duration.ofMinutes(1));
        assertThat(qaOfTen()).isGreaterThan(guess);
    }

    @Test
    void knows_a_new_account_by_what_others_needed() {
        measure();
        assertThat(costs.of(engine, new AccountId(UUID.randomUUID())).millis(Stage.QA, 10))
                .isGreaterThan(10 * 150.0);
    }

    private void measure() {
        timings.save(new StageTiming(owner.value(), engine, Stage.QA, 10, TEN_SECONDS, clock.instant()));
    }

    private double qaOfTen() {
        return costs.of(engine, owner).millis(Stage.QA, 10);
    }
}
