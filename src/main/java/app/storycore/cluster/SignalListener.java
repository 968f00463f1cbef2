package app.storycore.cluster;

/** Somebody who wants to know what changed on other nodes. Calls come one at a time, on a thread that may read. */
public interface SignalListener {

    /** Another node said so. */
    void received(Signal signal);

    /** Signals may have been lost, since the connection was: whatever is shown here has to be read again. */
    void missed();
}
