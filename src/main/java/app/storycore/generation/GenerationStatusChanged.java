package app.storycore.generation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A generation's status changed; to be heard after the commit.
 *
 * @param from null for a new one
 */
public record GenerationStatusChanged(UUID id, @Nullable GenerationStatus from, GenerationStatus to) {}
