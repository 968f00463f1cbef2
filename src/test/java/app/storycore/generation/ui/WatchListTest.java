package app.storycore.generation.ui;

import static app.storycore.generation.ui.Snapshot.NOW;
import static app.storycore.generation.ui.Snapshot.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.live.LiveChanges;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchListTest {

    private final WatchList list = new WatchList();

    @Test
    void shows_running_then_queued_then_stalled_then_outcomes_newest_first() {
        list.replace(List.of(
                named("older outcome")
                        .status(GenerationStatus.FAILED)
                        .submitted(NOW.minusSeconds(900))
                        .build(),
                named("newer outcome")
                        .status(GenerationStatus.COMPLETED)
                        .submitted(NOW.minusSeconds(100))
                        .build(),
                named("stalled")
                        .submitted(NOW.minusSeconds(990))
                        .heartbeat(NOW.minusSeconds(600))
                        .build(),
                named("second in line").queuedAs(2).build(),
                named("first in line").queuedAs(1).build(),
                named("second running").submitted(NOW.minusSeconds(10)).build(),
                named("first running").submitted(NOW.minusSeconds(20)).build()));

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
        UUID id = UUID.randomUUID();
        list.replace(List.of(aGeneration().id(id).project("new").revision(7).build()));

        tell(aGeneration().id(id).project("old").revision(6).build());

        assertThat(list.items(NOW)).extracting(GenerationSnapshot::projectName).containsExactly("new");
    }

    @Test
    void keeps_an_ended_generation_until_it_is_seen() {
        UUID id = UUID.randomUUID();
        tell(aGeneration().id(id).revision(1).build());
        tell(aGeneration().id(id).status(GenerationStatus.COMPLETED).revision(2).build());
        assertThat(list.items(NOW)).extracting(GenerationSnapshot::status).containsExactly(GenerationStatus.COMPLETED);

        tell(aGeneration()
                .id(id)
                .status(GenerationStatus.COMPLETED)
                .seen()
                .revision(3)
                .build());
        assertThat(list.items(NOW)).isEmpty();
    }

    @Test
    void leaves_out_what_this_version_does_not_know() {
        tell(aGeneration().status(GenerationStatus.UNKNOWN).build());

        assertThat(list.items(NOW)).isEmpty();
    }

    private static Snapshot named(String project) {
        return aGeneration().project(project);
    }

    private void tell(GenerationSnapshot change) {
        list.apply(new LiveChanges(List.of(change), List.of()));
    }
}
