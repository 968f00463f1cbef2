package app.storycore.workflow.pool;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a server is used.
 *
 * @param here pictures that it has in work for this node
 * @param inAll pictures that it has in work for all nodes
 * @param leftOutSince when it last worked, if it has failed since
 */
public record ServerUse(int here, int inAll, @Nullable Instant leftOutSince) {

    /** Of a server that has nothing to do. */
    public static final ServerUse NONE = new ServerUse(0, 0, null);

    ServerUse ofOthers(int jobs) {
        return new ServerUse(here, inAll + jobs, leftOutSince);
    }
}
