package app.storycore.cluster;

import app.storycore.base.Subscription;

/**
 * The way from this node to all others that use the same database. Signals are conflated and may be lost; a listener is
 * told when that is possible.
 */
public interface SignalChannel {

    /** Tells every other node, soon; never this one. Returns at once, whatever the state of the database is. */
    void send(Signal signal);

    /** Tells {@code listener} of every signal of this topic from other nodes from now on. */
    Subscription subscribe(String topic, SignalListener listener);
}
