package app.storycore.engine;

import app.storycore.imaging.Pixels;
import java.util.function.Supplier;

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

    /**
     * Shows how the picture looks so far; engines that can call it just before they tell how far it is.
     *
     * @param soFar a small picture, such as 320 pixels wide; asked for at once or not at all
     */
    default void sketched(Supplier<Pixels> soFar) {}

    /** What is known of a job that draws this picture on another machine. */
    default JobMemory memory() {
        return JobMemory.none();
    }

    /** Nobody watches and nobody stops. */
    static Drawing unobserved() {
        return fraction -> {};
    }
}
