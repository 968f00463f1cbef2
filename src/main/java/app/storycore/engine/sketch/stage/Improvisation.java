package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.Action;
import app.storycore.engine.sketch.reading.Person;
import app.storycore.engine.sketch.reading.PersonKind;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Scene;
import java.util.ArrayList;
import java.util.List;

/** Makes a whole frame where no word was understood: a place of the sequence, an hour, somebody who stands there. */
final class Improvisation {

    private static final List<PlaceKind> OPEN = List.of(
            PlaceKind.FIELD,
            PlaceKind.CITY_STREET,
            PlaceKind.BEACH,
            PlaceKind.FOREST,
            PlaceKind.MOUNTAIN,
            PlaceKind.VILLAGE,
            PlaceKind.LAKE,
            PlaceKind.ROAD);
    private static final List<TimeOfDay> HOURS =
            List.of(TimeOfDay.DAWN, TimeOfDay.DAY, TimeOfDay.DAY, TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK);
    private static final List<Action> DEEDS = List.of(Action.STAND, Action.WALK, Action.LOOK_OUT, Action.SIT);
    private static final List<ShotSize> SIZES = List.of(ShotSize.WIDE, ShotSize.FULL, ShotSize.MEDIUM, ShotSize.WIDE);

    private Improvisation() {}

    static Scene on(Scene scene, Coherence coherence, Rand chance) {
        List<PlaceKind> places = new ArrayList<>(OPEN);
        for (PlaceKind known : PlaceKind.values()) {
            if (coherence.settings().stream().anyMatch(setting -> setting.kind().equals(known.name()))) {
                places.add(known);
                places.add(known);
            }
        }
        TimeOfDay hour = any(HOURS, chance);
        ShotSize size = any(SIZES, chance);
        String key =
                coherence.cast().isEmpty() ? "man" : coherence.cast().get(0).key();
        Person person = new Person(key, PersonKind.MAN, any(DEEDS, chance));
        return new Scene(
                any(places, chance),
                scene.time() != null ? scene.time() : hour,
                scene.weather(),
                scene.season(),
                scene.mood(),
                scene.size() != null ? scene.size() : size,
                scene.angle(),
                scene.move(),
                List.of(person),
                scene.animals(),
                scene.props(),
                scene.fromBehind(),
                scene.understood(),
                scene.unknown());
    }

    private static <T> T any(List<T> values, Rand chance) {
        return values.get(chance.below(values.size()));
    }
}
