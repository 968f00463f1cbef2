package app.storycore.engine;

/** An engine's line to whoever waits for the picture; called at checkpoints on the drawing thread. */
@FunctionalInterface
public interface Drawing {

    /**
     * Tells how far the picture is.
     *
     * @param fraction 0 to 1, never less than what was told before
     * @throws DrawingStoppedException when the work is to stop at once; engines let it pass through
     */
    void progressed(double fraction);

    /** Nobody watches and nobody stops. */
    static Drawing unobserved() {
        return fraction -> {};
    }
}
