package app.storycore.generation;

import app.storycore.base.film.VisualStyle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that history keeps of one generation besides its shots and changes.
 *
 * @param style as it was when the generation started
 * @param retryOf the generation whose failures it was to mend, while that one is still kept
 */
public record GenerationRecord(
        GenerationSnapshot snapshot,
        String engineVersion,
        VisualStyle style,
        @Nullable UUID retryOf) {}
