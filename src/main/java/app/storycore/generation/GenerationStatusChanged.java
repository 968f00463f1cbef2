package app.storycore.generation;

import org.jspecify.annotations.Nullable;

/**
 * A generation's status changed; to be heard after the commit.
 *
 * @param from null for a new one
 */
public record GenerationStatusChanged(
        GenerationId id, @Nullable GenerationStatus from, GenerationStatus to) {}
