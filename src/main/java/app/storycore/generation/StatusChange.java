package app.storycore.generation;

import app.storycore.generation.reason.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a generation's status.
 *
 * @param from null for the first
 */
public record StatusChange(
        long revision, Instant at, @Nullable GenerationStatus from, GenerationStatus to, Reason reason) {}
