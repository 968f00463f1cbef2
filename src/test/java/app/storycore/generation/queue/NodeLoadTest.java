package app.storycore.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeLoadTest {

    @ParameterizedTest
    @CsvSource({
        // runs and limit here, runs and limit there, lighter here
        "0, 4, 1, 4, true",
        "1, 4, 1, 4, false",
        "1, 4, 0, 4, false",
        "3, 4, 4, 4, true",
        "4, 4, 9, 4, false",
        "1, 8, 0, 2, true",
        "3, 8, 0, 2, false",
        "0, 1, 4, 8, false",
        "0, 1, 8, 8, true"
    })
    void is_lighter_when_the_next_one_would_use_a_smaller_share_of_its_room(
            long runs, int limit, long otherRuns, int otherLimit, boolean lighter) {
        assertThat(new NodeLoad(runs, limit).isLighterThan(new NodeLoad(otherRuns, otherLimit)))
                .isEqualTo(lighter);
    }
}
