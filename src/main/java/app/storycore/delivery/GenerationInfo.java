package app.storycore.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The run that made the pictures.
 *
 * @param id how the application calls this run
 * @param engine what drew, {@code sketch} or {@code comfyui}
 * @param endedAt when the last picture was ready; every date inside a document is this one, so that the same
 *     sequence gives the same bytes
 */
public record GenerationInfo(String id, String engine, String engineVersion, Instant startedAt, Instant endedAt) {

    /** The day on which the run ended, in UTC. */
    public LocalDate date() {
        return LocalDate.ofInstant(endedAt, ZoneOffset.UTC);
    }
}
