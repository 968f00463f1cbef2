package app.storycore.base;

/** Passed between two small pieces of a longer work, so that it can be ended there. */
@FunctionalInterface
public interface Checkpoint {

    /** For work that nobody ends. */
    Checkpoint NONE = () -> {};

    /** @throws WorkEndedException when the work is to end here */
    void pass();
}
