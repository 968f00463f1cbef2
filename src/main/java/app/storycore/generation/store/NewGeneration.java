package app.storycore.generation.store;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.project.ProjectInfo;
import org.jspecify.annotations.Nullable;

/**
 * A generation that comes into being.
 *
 * @param retryOf the ended one whose panels are taken over, or null
 * @param anew whether nothing of earlier generations was to be reused
 * @param shots of the whole sequence
 * @param reused those of them whose panel is there already
 */
public record NewGeneration(
        GenerationId id,
        ProjectInfo project,
        VisualStyle style,
        AspectRatio aspect,
        Seed seed,
        @Nullable GenerationId retryOf,
        boolean anew,
        int shots,
        int reused,
        String engine,
        String engineName,
        String engineVersion) {}
