package app.storycore.generation.queue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may run at the same time, and how soon a failed attempt is followed by the next.
 *
 * @param atOnce generations on one node, at least 1
 * @param inCluster generations on all nodes together; 0 for what the nodes have room for
 * @param perAccount generations of one account, at least 1
 * @param turn how long one may run while another account waits for room and has fewer running
 * @param retryAfter wait before the second attempt at a shot; it doubles for the third
 * @param lookForRoomAfter wait before the next look at a disk without room for files
 */
@ConfigurationProperties("studio.generations")
public record GenerationLimits(
        @DefaultValue("4") int atOnce,
        @DefaultValue("0") int inCluster,
        @DefaultValue("4") int perAccount,
        @DefaultValue("2m") Duration turn,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("500ms") Duration lookForRoomAfter) {

    public GenerationLimits {
        if (atOnce < 1 || perAccount < 1) {
            throw new IllegalArgumentException(
                    "studio.generations.at-once and studio.generations.per-account must be at least 1");
        }
        if (inCluster < 0) {
            throw new IllegalArgumentException(
                    "studio.generations.in-cluster must be at least 0, which means no limit");
        }
    }
}
