package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScenesTest {

    private final List<ShotWorkItem> shots = new ArrayList<>();

    private void shot(@Nullable String place, @Nullable TimeOfDay time) {
        shots.add(new ShotWorkItem(
                shots.size() + 1,
                new ShotId(UUID.randomUUID()),
                new ShotDraft("A lighthouse in the storm", ShotDraft.DEFAULT_DURATION, null, null, time, null),
                new Casting(List.of(), place == null ? null : new CastEntry(place, "", List.of())),
                0,
                1,
                null,
                new Seed(1),
                "",
                ShotStatus.PENDING,
                0,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private List<Integer> before(int number) {
        return Scenes.before(shots.get(number - 1), shots);
    }

    @Test
    void goes_on_while_shots_name_the_same_place() {
        shot("Tower", null);
        shot("Tower", null);
        shot("Tower", null);
        shot("Pier", null);
        shot("Tower", null);
        assertThat(before(1)).isEmpty();
        assertThat(before(3)).containsExactly(1, 2);
        assertThat(before(4)).isEmpty();
        assertThat(before(5)).isEmpty();
    }

    @Test
    void has_no_shot_that_names_no_place() {
        shot(null, null);
        shot(null, null);
        shot("Tower", null);
        assertThat(before(2)).isEmpty();
        assertThat(before(3)).isEmpty();
    }

    @Test
    void ends_where_the_time_of_day_changes() {
        shot("Tower", TimeOfDay.DAY);
        shot("Tower", null);
        shot("Tower", TimeOfDay.NIGHT);
        shot("Tower", null);
        assertThat(before(2)).containsExactly(1);
        assertThat(before(3)).isEmpty();
        assertThat(before(4)).containsExactly(3);
    }
}
