package app.storycore.base;

/** Ends what somebody subscribed to; may be closed more than once. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Nothing is subscribed to. */
    Subscription NONE = () -> {};

    @Override
    void close();
}
