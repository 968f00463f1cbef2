package app.storycore.cluster;

import java.time.Duration;
import java.time.Instant;

/**
 * A node as it was when it was last heard of.
 *
 * @param version of the application on it
 * @param draining whether it takes nothing new, because it is about to stop or an administrator wants it so
 * @param clockAhead how far its machine's clock is ahead of the time that counts; negative when behind
 */
public record NodeInfo(
        String name,
        String version,
        Instant startedAt,
        Instant heartbeatAt,
        boolean draining,
        NodeFacts facts,
        Duration clockAhead) {}
