package app.storycore.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a generation's status.
 *
 * @param from null for the first
 */
public record StatusChange(
        long revision, Instant at, @Nullable GenerationStatus from, GenerationStatus to, String reason) {}
