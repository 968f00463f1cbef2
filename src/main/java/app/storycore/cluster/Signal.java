package app.storycore.cluster;

import java.util.HashSet;
import java.util.Set;

/**
 * Word to other nodes that something changed; they read what it is now.
 *
 * @param topic what kind of thing changed
 * @param key which of them
 * @param parts of it that changed, if it has any
 * @param whole whether other parts may have changed too
 */
public record Signal(String topic, String key, Set<String> parts, boolean whole) {

    /** Something without parts changed. */
    public static Signal of(String topic, String key) {
        return new Signal(topic, key, Set.of(), false);
    }

    /** Any part of it may have changed. */
    Signal altogether() {
        return new Signal(topic, key, Set.of(), true);
    }

    /** Both signals of one thing as one. */
    Signal followedBy(Signal next) {
        if (whole || next.whole) {
            return altogether();
        }
        Set<String> both = new HashSet<>(parts);
        both.addAll(next.parts);
        return new Signal(topic, key, Set.copyOf(both), false);
    }
}
