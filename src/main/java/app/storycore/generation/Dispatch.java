package app.storycore.generation;

import java.util.UUID;

/**
 * One admission of a generation, handed to the scheduler.
 *
 * @param execution tells this admission from earlier ones, whose executions may still be about
 */
public record Dispatch(UUID generationId, UUID execution) {}
