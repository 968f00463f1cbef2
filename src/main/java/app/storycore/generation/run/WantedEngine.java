package app.storycore.generation.run;

import java.time.Instant;

/**
 * The engine that a generation began with.
 *
 * @param since when the generation was admitted, or its last runner was last heard of
 */
public record WantedEngine(String id, String version, Instant since) {}
