package app.storycore.engine;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a picture waits for: another machine.
 *
 * @param server what people call it
 * @param silentSince when it last answered, null when it answers and has too much to do
 */
public record EngineWait(String server, @Nullable Instant silentSince) implements Serializable {}
