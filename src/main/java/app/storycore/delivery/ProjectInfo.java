package app.storycore.delivery;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import java.util.List;

/**
 * The project a sequence belongs to.
 *
 * @param name as its owner wrote it, any Unicode
 * @param owner the name shown as the author
 * @param negativePrompt what no picture of it was to show, may be empty
 * @param film how its film is made, in the code of {@link app.storycore.delivery.video.FilmSettings}; empty for the usual one
 * @param cast the characters and places that its shots name
 */
public record ProjectInfo(
        String name,
        String owner,
        VisualStyle style,
        AspectRatio aspect,
        Seed seed,
        String negativePrompt,
        String film,
        List<CastMember> cast) {

    public ProjectInfo {
        cast = List.copyOf(cast);
    }

    /** One without a cast. */
    public ProjectInfo(String name, String owner, VisualStyle style, AspectRatio aspect, Seed seed) {
        this(name, owner, style, aspect, seed, "", "", List.of());
    }
}
