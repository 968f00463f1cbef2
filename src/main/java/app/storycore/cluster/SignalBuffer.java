package app.storycore.cluster;

import app.storycore.base.ConflatingBuffer;

/** Signals that wait, one for each thing. */
final class SignalBuffer {

    private static final int WAITING_MAX = 5_000;

    private record Key(String topic, String key) {}

    private SignalBuffer() {}

    static ConflatingBuffer<?, Signal> create() {
        return new ConflatingBuffer<>(WAITING_MAX, signal -> new Key(signal.topic(), signal.key()), Signal::followedBy);
    }
}
