package app.storycore.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServerNamesTest {

    @Test
    void so_many_have_a_name_of_their_own_and_keep_it_and_all_others_are_one() {
        ServerNames names = new ServerNames(3);

        assertThat(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(i -> names.tag("Box " + i))
                        .distinct())
                .containsExactly("Box 1", "Box 2", "Box 3", "others");
        assertThat(names.tag("Box 3")).isEqualTo("Box 3");
    }
}
