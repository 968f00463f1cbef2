package app.storycore.generation;

import java.util.UUID;

/**
 * One runner's right to write one generation, until another takes it.
 *
 * @param token fresh for every run
 */
public record RunLease(GenerationId generationId, UUID token) {}
