package app.storycore.cluster;

import java.util.List;

/**
 * What a node can do, for the others to know.
 *
 * @param atOnce generations that it may work on at the same time, at least 1
 * @param engines it has, each as {@link #engine}; the first one is what new generations use
 */
public record NodeFacts(int atOnce, List<String> engines) {

    public NodeFacts {
        engines = List.copyOf(engines);
    }

    /** An engine in its version, in one word each. */
    public static String engine(String id, String version) {
        return id + " " + version;
    }
}
