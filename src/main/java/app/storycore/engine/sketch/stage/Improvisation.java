package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.scene.Scene;
import java.util.List;

/** Makes a whole frame where no word was understood: an hour, and somebody who stands there. */
final class Improvisation {

    private static final List<TimeOfDay> HOURS =
            List.of(TimeOfDay.DAWN, TimeOfDay.DAY, TimeOfDay.DAY, TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK);
    private static final List<Action> DEEDS = List.of(Action.STAND, Action.WALK, Action.LOOK_OUT, Action.SIT);
    private static final List<ShotSize> SIZES = List.of(ShotSize.WIDE, ShotSize.FULL, ShotSize.MEDIUM, ShotSize.WIDE);

    private Improvisation() {}

    static Scene on(Scene scene, StableRandom chance) {
        TimeOfDay hour = any(HOURS, chance);
        ShotSize size = any(SIZES, chance);
        return scene.with(new Person("somebody", PersonKind.MAN, any(DEEDS, chance)), hour, size);
    }

    private static <T> T any(List<T> values, StableRandom chance) {
        return values.get(chance.below(values.size()));
    }
}
