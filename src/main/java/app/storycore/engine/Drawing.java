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

    /**
     * The picture is begun: an engine that {@link PanelEngine#drawsElsewhere} says so when it waits no longer, or has {@link
     * #memory} remember the job that draws it, which says the same.
     */
    default void began() {}

    /** The machine that had begun it draws it no more, and another one is looked for; that it is begun is told again. */
    default void left() {}

    /**
     * The picture does not get on; told again and again, until it is begun or {@link #progressed}.
     *
     * @throws DrawingStoppedException when the work is to stop, or to wait no longer
     */
    default void waits(EngineWait wait) {
        progressed(0);
    }

    /** What the pictures of one sequence have in common, and those of no other: each gets a fair share of the machines. */
    default String sequence() {
        return "";
    }

    /** What is known of a job that draws this picture on another machine. */
    default JobMemory memory() {
        return JobMemory.none();
    }

    /** Nobody watches and nobody stops. */
    static Drawing unobserved() {
        return fraction -> {};
    }
}
