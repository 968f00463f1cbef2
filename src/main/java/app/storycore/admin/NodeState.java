package app.storycore.admin;

import app.storycore.generation.GenerationSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A node as it is now.
 *
 * @param version of the application on it
 * @param self whether it is the one that was asked
 * @param running what it is at work on
 */
public record NodeState(
        String name,
        String version,
        boolean self,
        Instant startedAt,
        Instant heartbeatAt,
        List<GenerationSnapshot> running) {

    private static final Duration SILENT_AFTER = NodeHeartbeat.EVERY.multipliedBy(4);

    /** Whether it has not been heard of for so long that it must be gone. */
    public boolean isSilent(Instant now) {
        return Duration.between(heartbeatAt, now).compareTo(SILENT_AFTER) > 0;
    }
}
