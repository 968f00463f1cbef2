package app.storycore.cluster;

import app.storycore.base.Subscription;

/** The channel of a node that has its database for itself: there is nobody to tell or to hear. */
final class SingleNodeChannel implements SignalChannel {

    @Override
    public void send(Signal signal) {}

    @Override
    public Subscription subscribe(String topic, SignalListener listener) {
        return Subscription.NONE;
    }
}
