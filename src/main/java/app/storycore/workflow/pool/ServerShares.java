package app.storycore.workflow.pool;

import java.util.HashMap;
import java.util.Map;

/** How many pictures of each generation are in work at servers, as far as this node knows; guarded by the {@link ServerQueue}. */
final class ServerShares {

    private final Map<String, Integer> inWork = new HashMap<>();

    int of(String sequence) {
        return inWork.getOrDefault(sequence, 0);
    }

    void begin(String sequence) {
        inWork.merge(sequence, 1, Integer::sum);
    }

    void end(String sequence) {
        inWork.computeIfPresent(sequence, (same, count) -> count > 1 ? count - 1 : null);
    }
}
