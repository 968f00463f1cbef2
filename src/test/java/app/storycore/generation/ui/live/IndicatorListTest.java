package app.storycore.generation.ui.live;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.ConflatingBuffer.Batch;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.ui.GenerationSnapshotBuilder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndicatorListTest {

    private final IndicatorList list = new IndicatorList();

    @Test
    void shows_running_then_queued_then_stalled_then_outcomes_newest_first() {
        list.replace(List.of(
                named("older outcome")
                        .ended(GenerationStatus.FAILED)
                        .submitted(NOW.minusSeconds(900))
                        .now(),
                named("newer outcome")
                        .ended(GenerationStatus.COMPLETED)
                        .submitted(NOW.minusSeconds(100))
                        .now(),
                named("stalled")
                        .starting()
                        .submitted(NOW.minusSeconds(990))
                        .silentFor(Duration.ofMinutes(10))
                        .now(),
                named("second in line").queued(2).now(),
                named("first in line").queued(1).now(),
                named("second running")
                        .starting()
                        .submitted(NOW.minusSeconds(10))
                        .now(),
                named("first running")
                        .starting()
                        .submitted(NOW.minusSeconds(20))
                        .now()));

        assertThat(list.items(NOW))
                .extracting(GenerationSnapshot::projectName)
                .containsExactly(
                        "first running",
                        "second running",
                        "first in line",
                        "second in line",
                        "stalled",
                        "newer outcome",
                        "older outcome");
    }

    @Test
    void ignores_what_is_older_than_what_it_knows() {
        GenerationId id = new GenerationId(UUID.randomUUID());
        list.replace(List.of(
                aGeneration().starting().id(id).project("new").revision(7).now()));

        tell(aGeneration().starting().id(id).project("old").revision(6).now());

        assertThat(list.items(NOW)).extracting(GenerationSnapshot::projectName).containsExactly("new");
    }

    @Test
    void keeps_an_ended_generation_until_it_is_seen() {
        GenerationId id = new GenerationId(UUID.randomUUID());
        tell(aGeneration().starting().id(id).revision(1).now());
        tell(aGeneration().id(id).ended(GenerationStatus.COMPLETED).revision(2).now());
        assertThat(list.items(NOW)).extracting(GenerationSnapshot::status).containsExactly(GenerationStatus.COMPLETED);

        tell(aGeneration()
                .id(id)
                .ended(GenerationStatus.COMPLETED)
                .seen()
                .revision(3)
                .now());
        assertThat(list.items(NOW)).isEmpty();
    }

    @Test
    void leaves_out_what_this_version_does_not_know() {
        tell(aGeneration().ended(GenerationStatus.UNKNOWN).now());

        assertThat(list.items(NOW)).isEmpty();
    }

    private static GenerationSnapshotBuilder named(String project) {
        return aGeneration().project(project);
    }

    private void tell(GenerationSnapshot change) {
        list.apply(new LiveChanges(new Batch<>(List.of(new GenerationChanged(change, List.of())), true)));
    }
}
