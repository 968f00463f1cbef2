package app.storycore.generation.history;

import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * All that history keeps of one generation besides its shots and changes.
 *
 * @param style as it was when the generation started
 * @param retryOf the generation whose panels it took over, while that one is still kept
 * @param newTakeOf the number of the shot of which it was to draw another take; null when it was a retry or a start
 * @param losses shots that failed, by stage
 */
public record GenerationDetails(
        GenerationSnapshot snapshot,
        String engineVersion,
        VisualStyle style,
        @Nullable GenerationId retryOf,
        @Nullable Integer newTakeOf,
        StageLosses losses) {}
