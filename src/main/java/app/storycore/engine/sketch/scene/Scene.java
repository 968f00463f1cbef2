package app.storycore.engine.sketch.scene;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is in the frame, as read from a shot.
 *
 * @param place where it plays, null when nothing says so
 * @param animals each animal as often as it is seen
 * @param things those of the catalogue, in the order of the words
 * @param colours those that are stated of things and animals
 * @param goesOn whether it can go on where the shots before it play: it names no setting and nobody of its own
 * @param understood how many words had a meaning
 * @param unknown the words that had none, in their order
 * @param perches of animals that are on something or in the arms of somebody
 * @param holders by the name of a {@link Prop} or the key of a {@link Thing}, the key of the person who is named before it
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
        List<Thing> things,
        List<Perch> perches,
        Map<String, String> holders,
        boolean fromBehind,
        Colouring colours,
        boolean goesOn,
        int understood,
        String unknown) {

    public Scene {
        people = List.copyOf(people);
        animals = List.copyOf(animals);
        props = List.copyOf(props);
        things = List.copyOf(things);
        perches = List.copyOf(perches);
        holders = Map.copyOf(holders);
    }

    /** Whether the thing was mentioned. */
    public boolean has(Prop prop) {
        return props.contains(prop);
    }

    /** Where an animal is, by its name or key; empty when it stands on the ground. */
    public Optional<Perch> perch(String animal) {
        return perches.stream().filter(perch -> perch.animal().equals(animal)).findFirst();
    }

    /** The same at another place. */
    public Scene at(PlaceKind other) {
        return SceneBuilder.of(this).place(other).build();
    }

    /** The same with somebody in it, seen at an hour and in a size unless these are given. */
    public Scene with(Person somebody, TimeOfDay hour, ShotSize seen) {
        return SceneBuilder.of(this)
                .time(time != null ? time : hour)
                .size(size != null ? size : seen)
                .people(List.of(somebody))
                .build();
    }
}
