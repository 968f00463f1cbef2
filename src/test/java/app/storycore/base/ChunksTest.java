package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {

    private final List<Integer> sizes = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 499, 500, 501, 1_000, 1_001})
    void asks_for_every_value_once_and_in_order(int count) {
        List<Integer> values = IntStream.range(0, count).boxed().toList();

        assertThat(Chunks.query(values, this::answer)).isEqualTo(values);

        assertThat(sizes).allMatch(size -> size > 0 && size <= 500);
        assertThat(sizes).hasSize((count + 499) / 500);
    }

    @Test
    void asks_nothing_for_no_value() {
        assertThat(Chunks.query(List.of(), this::answer)).isEmpty();
        assertThat(sizes).isEmpty();
    }

    private List<Integer> answer(List<Integer> some) {
        sizes.add(some.size());
        return some;
    }
}
