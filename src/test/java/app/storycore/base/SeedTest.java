package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void derives_the_same_seed_on_every_machine() {
        // written down once; a change here changes every picture ever drawn
        assertThat(new Seed(42).derive("IMAGES").value()).isEqualTo(1995598195955269704L);
    }

    @Test
    void gives_unrelated_seeds_to_neighbouring_names_and_parents() {
        long distinct = IntStream.range(0, 1000)
                .boxed()
                .flatMap(i -> IntStream.range(0, 20).mapToObj(j -> new Seed(i).derive("shot " + j)))
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(20_000);
        long flipped = new Seed(1).derive("a").value() ^ new Seed(1).derive("b").value();
        assertThat(Long.bitCount(flipped)).isBetween(16, 48);
    }
}
