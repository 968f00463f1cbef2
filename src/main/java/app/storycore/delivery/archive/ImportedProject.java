package app.storycore.delivery.archive;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.Aspect;
import java.util.List;

/**
 * A project as it stood in a package: everything needed to make it again, and nothing about whose it was.
 *
 * @param shots in order, numbered from 1 by their place
 */
public record ImportedProject(String name, VisualStyle style, Aspect aspect, Seed seed, List<ImportedShot> shots) {

    public ImportedProject {
        shots = List.copyOf(shots);
    }
}
