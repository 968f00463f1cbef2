package app.storycore.generation.queue;

/**
 * How much a node has to do.
 *
 * @param runs generations that it works on
 * @param limit how many it may work on at the same time, at least 1
 */
public record NodeLoad(long runs, int limit) {

    /** Whether the next generation is better placed here than on {@code other}, by the shares that they would then use. */
    public boolean isLighterThan(NodeLoad other) {
        return runs < limit && (runs + 1) * other.limit < (other.runs + 1) * limit;
    }
}
