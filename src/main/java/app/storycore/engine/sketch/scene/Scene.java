package app.storycore.engine.sketch.scene;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in the frame, as read from a shot.
 *
 * @param place where it plays, null when nothing says so
 * @param animals each animal as often as it is seen
 * @param colours those that are stated of things and animals
 * @param goesOn whether it can go on where the shots before it play: it names no setting and nobody of its own
 * @param understood how many words had a meaning
 * @param unknown the words that had none, in their order
 * @param fromBehind whether people turn their back to the camera
 */
public record Scene(
        @Nullable PlaceKind place,
        @Nullable TimeOfDay time,
        Weather weather,
        @Nullable Season season,
        @Nullable Mood mood,
        @Nullable ShotSize size,
        CameraAngle angle,
        CameraMove move,
        List<Person> people,
        List<Animal> animals,
        List<Prop> props,
        boolean fromBehind,
        Colouring colours,
        boolean goesOn,
        int understood,
        String unknown) {

    public Scene {
        people = List.copyOf(people);
        animals = List.copyOf(animals);
        props = List.copyOf(props);
    }

    /** Whether the thing was mentioned. */
    public boolean has(Prop prop) {
        return props.contains(prop);
    }

    /** The same at another place. */
    public Scene at(PlaceKind other) {
        return new Scene(
                other,
                time,
                weather,
                season,
                mood,
                size,
                angle,
                move,
                people,
                animals,
                props,
                fromBehind,
                colours,
                goesOn,
                understood,
                unknown);
    }

    /** The same with somebody in it, seen at an hour and in a size unless these are given. */
    public Scene with(Person somebody, TimeOfDay hour, ShotSize seen) {
        return new Scene(
                place,
                time != null ? time : hour,
                weather,
                season,
                mood,
                size != null ? size : seen,
                angle,
                move,
                List.of(somebody),
                animals,
                props,
                fromBehind,
                colours,
                goesOn,
                understood,
                unknown);
    }
}
