package app.storycore.delivery.archive;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.CastMember;
import java.util.List;

/**
 * A project as it stood in a package: everything needed to make it again, and nothing about whose it was.
 *
 * @param negativePrompt what no picture of it was to show, may be empty
 * @param film how its film is made, in the code of film settings; empty for the usual one
 * @param cast the characters and places that its shots name
 * @param shots in order, numbered from 1 by their place
 * @param sounds at most one of each shot and one of the whole
 */
public record ImportedProject(
        String name,
        VisualStyle style,
        AspectRatio aspect,
        Seed seed,
        String negativePrompt,
        String film,
        List<CastMember> cast,
        List<ImportedShot> shots,
        List<ImportedSound> sounds) {

    public ImportedProject {
        cast = List.copyOf(cast);
        shots = List.copyOf(shots);
        sounds = List.copyOf(sounds);
    }
}
