package app.storycore.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a shot and where it is.
 *
 * @param people in the order of the cast
 * @param place null when none is named
 * @param scene the heading of the scene in which it is, null when it is in none
 */
public record Casting(
        List<CastEntry> people,
        @Nullable CastEntry place,
        @Nullable String scene) {

    /** Nobody is named, and no place. */
    public static final Casting NONE = new Casting(List.of(), null, null);

    public Casting {
        people = List.copyOf(people);
    }

    /** One in no scene. */
    public Casting(List<CastEntry> people, @Nullable CastEntry place) {
        this(people, place, null);
    }

    /** The same in a scene. */
    public Casting inScene(@Nullable String heading) {
        return new Casting(people, place, heading);
    }

    /** Those who are in it, then the place. */
    public List<CastEntry> entries() {
        List<CastEntry> all = new ArrayList<>(people);
        if (place != null) {
            all.add(place);
        }
        return all;
    }

    /** All pictures of all of them. */
    public List<StoredPicture> pictures() {
        return entries().stream().flatMap(entry -> entry.pictures().stream()).toList();
    }

    /** As it is stored, null for nobody. */
    public @Nullable String toJson() {
        return equals(NONE) ? null : CastingJson.write(this);
    }

    /**
     * Reads a stored one.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Casting parse(@Nullable String stored) {
        return stored == null ? NONE : CastingJson.read(stored);
    }
}
