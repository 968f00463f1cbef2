package app.storycore.metrics;

import java.util.HashSet;
import java.util.Set;

/** Names of servers as tags: as many as Prometheus may have time series for, all further ones are one. */
final class ServerNames {

    /** What all further ones are called. */
    static final String OTHERS = "others";

    private final int most;
    private final Set<String> known = new HashSet<>();

    ServerNames(int most) {
        this.most = most;
    }

    synchronized String tag(String name) {
        boolean own = known.contains(name) || known.size() < most && known.add(name);
        return own ? name : OTHERS;
    }
}
