package app.storycore.delivery.archive;

import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.TakeSeed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shot as it stood in a package.
 *
 * @param cast who is in it and where it is, by the places in the project's cast, from 0
 * @param seed null in packages that were written before they could tell
 * @param label its number as people read it, null where that is its place
 */
public record ImportedShot(
        ShotDescription plan,
        List<Integer> cast,
        @Nullable TakeSeed seed,
        @Nullable String label) {

    public ImportedShot {
        cast = List.copyOf(cast);
    }
}
