package app.storycore.generation.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.engine.Casting;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.ui.results.ShotComparison.Difference;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShotComparisonTest {

    private static final GenerationId GENERATION = new GenerationId(new UUID(7, 7));
    private static final ShotDraft SEA = ShotDraft.of("The beam sweeps over the sea");

    @Test
    void matches_shots_by_what_they_are_and_not_by_their_place() {
        List<ShotComparison> pairs = ShotComparison.match(
                List.of(shot(1, 30, 1, SEA), shot(2, 10, 2, SEA)),
                List.of(shot(1, 10, 2, SEA), shot(2, 20, 9, SEA), shot(3, 30, 3, SEA)));

        assertThat(pairs)
                .extracting(ShotComparison::difference)
                .containsExactly(Difference.DRAWN_ANEW, Difference.SAME, Difference.REMOVED);
        assertThat(pairs.get(1).then().shot().number()).isEqualTo(1);
    }

    @Test
    void a_shot_without_counterpart_is_new() {
        assertThat(difference(List.of(shot(1, 1, 1, SEA)), List.of())).isEqualTo(Difference.ADDED);
    }

    @Test
    void tells_a_rewritten_shot_from_one_that_was_drawn_anew() {
        ShotDraft longer = SEA.withDuration(Duration.ofSeconds(9)).withPrompt(" " + SEA.prompt());

        assertThat(difference(List.of(shot(1, 1, 1, SEA)), List.of(shot(1, 1, 2, ShotDraft.of("A storm")))))
                .isEqualTo(Difference.REWRITTEN);
        assertThat(difference(List.of(shot(1, 1, 1, longer)), List.of(shot(1, 1, 2, SEA))))
                .isEqualTo(Difference.DRAWN_ANEW);
    }

    @Test
    void does_not_call_two_missing_pictures_the_same() {
        assertThat(difference(List.of(shot(1, 1, null, SEA)), List.of(shot(1, 1, null, SEA))))
                .isEqualTo(Difference.NOT_DRAWN);
        assertThat(difference(List.of(shot(1, 1, null, SEA)), List.of(shot(1, 1, 4, SEA))))
                .isEqualTo(Difference.NOT_DRAWN);
    }

    private static Difference difference(List<ShotDetails> now, List<ShotDetails> then) {
        return ShotComparison.match(now, then).getFirst().difference();
    }

    private static ShotDetails shot(int number, long shotId, @Nullable Integer panel, ShotDraft draft) {
        ShotId id = new ShotId(new UUID(1, shotId));
        UUID panelId = panel == null ? null : new UUID(2, panel);
        ShotStatus status = panel == null ? ShotStatus.FAILED : ShotStatus.SUCCEEDED;
        return new ShotDetails(
                new ShotWorkItem(
                        number,
                        id,
                        draft,
                        Casting.NONE,
                        0,
                        1,
                        null,
                        new Seed(1),
                        "",
                        status,
                        1,
                        false,
                        panelId,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new ShotSnapshot(GENERATION, number, id, status, 1, 0, null, panelId, panelId, null, null, null),
                null,
                null);
    }
}
