package app.storycore.generation.work.engine;

import app.storycore.engine.Fault;
import java.time.Duration;
import java.util.Optional;

/**
 * An engine was asked for a picture and drew it or said why not.
 *
 * @param engine its id
 * @param fault empty when there is a picture
 * @param took from asking to the answer
 */
public record EngineAnswered(String engine, Optional<Fault> fault, Duration took) {}
