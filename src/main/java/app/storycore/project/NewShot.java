package app.storycore.project;

import app.storycore.base.Seed;
import org.jspecify.annotations.Nullable;

/**
 * A shot of a project that was made elsewhere.
 *
 * @param take 0, or the number of the take that its owner asked for last
 * @param firstSeed from which the seeds of its takes were derived there, null when that is not known
 */
public record NewShot(ShotDraft draft, int take, @Nullable Seed firstSeed) {

    static NewShot of(ShotDraft draft) {
        return new NewShot(draft, 0, null);
    }
}
