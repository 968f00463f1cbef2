package app.storycore.generation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.storycore.generation.estimate.StageCost.Measure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageCostTest {

    @Test
    void finds_the_fixed_part_and_the_part_of_each_unit() {
        StageCost cost = StageCost.fitted(List.of(line(2), line(5), line(9), line(30)));
        assertThat(cost.fixedMillis()).isCloseTo(1200, within(1e-6));
        assertThat(cost.unitMillis()).isCloseTo(150, within(1e-6));
        assertThat(cost.of(10)).isCloseTo(2700, within(1e-6));
    }

    @Test
    void a_few_wild_measures_change_nothing() {
        List<Measure> measures = Stream.concat(
                        IntStream.rangeClosed(1, 8).mapToObj(StageCostTest::line),
                        Stream.of(new Measure(4, 90_000), new Measure(6, 1)))
                .toList();
        assertThat(StageCost.fitted(measures).of(10)).isCloseTo(2700, within(150.0));
    }

    @Test
    void measures_of_one_size_are_put_down_to_the_units() {
        StageCost cost = StageCost.fitted(List.of(new Measure(8, 800), new Measure(8, 1600), new Measure(8, 1200)));
        assertThat(cost.of(4)).isCloseTo(600, within(1e-6));
    }

    @Test
    void is_never_negative() {
        StageCost cost = StageCost.fitted(List.of(new Measure(10, 100), new Measure(1, 900)));
        assertThat(cost.of(1000)).isNotNegative();
        assertThat(cost.of(0)).isZero();
    }

    private static Measure line(int units) {
        return new Measure(units, 1200 + 150.0 * units);
    }
}
