package app.storycore.cluster;

/**
 * What a node can do, for the others to know.
 *
 * @param atOnce generations that may run on it at the same time
 * @param engine its engine with its version
 */
public record NodeFacts(int atOnce, String engine) {}
