package app.storycore.generation.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreviewWatchesTest {

    private static final GenerationId GENERATION = generation(1);

    private long now = Long.MAX_VALUE - 7;
    private final PreviewWatches watches = new PreviewWatches(() -> now);

    @Test
    void hold_for_a_while_after_the_last_look() {
        assertThat(watches.isWatched(GENERATION)).isFalse();
        watches.watch(GENERATION);
        now += PreviewWatches.RENEWED_EVERY.toNanos();
        watches.watch(GENERATION);
        now += PreviewWatches.HOLDS.toNanos() - 1;

        assertThat(watches.isWatched(GENERATION)).isTrue();
        assertThat(watches.isWatched(generation(2))).isFalse();
        now++;
        assertThat(watches.isWatched(GENERATION)).isFalse();
    }

    @Test
    void are_worth_telling_when_they_are_new_or_were_told_a_while_ago() {
        assertThat(watches.watch(GENERATION)).isTrue();
        assertThat(watches.watch(GENERATION)).isFalse();
        assertThat(watches.watch(generation(2))).isTrue();
        now += PreviewWatches.RENEWED_EVERY.toNanos();
        assertThat(watches.watch(GENERATION)).isTrue();
    }

    @Test
    void of_long_ago_give_way_to_newer_ones() {
        for (int i = 0; i < PreviewWatches.MOST; i++) {
            watches.watch(generation(i));
        }
        now += PreviewWatches.RENEWED_EVERY.toNanos();
        watches.watch(generation(0));
        watches.watch(generation(PreviewWatches.MOST));

        assertThat(watches.isWatched(generation(0))).isTrue();
        assertThat(watches.isWatched(generation(1))).isFalse();
    }

    private static GenerationId generation(int number) {
        return new GenerationId(new UUID(0, number));
    }
}
