package app.storycore.cluster;

import app.storycore.base.Subscription;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** The way to other nodes, at whose far end a test sits. */
public final class ChannelInHand implements SignalChannel {

    private static final int KEPT = 1_000;

    private final Deque<Signal> sent = new ConcurrentLinkedDeque<>();
    private final Map<String, List<SignalListener>> listeners = new ConcurrentHashMap<>();

    @Override
    public void send(Signal signal) {
        sent.add(signal);
        while (sent.size() > KEPT) {
            sent.poll();
        }
    }

    @Override
    public Subscription subscribe(String topic, SignalListener listener) {
        listeners.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.get(topic).remove(listener);
    }

    /** What this node told the others of one topic, the first first. */
    public List<Signal> sent(String topic) {
        return sent.stream().filter(signal -> signal.topic().equals(topic)).toList();
    }

    public void forgetSent() {
        sent.clear();
    }

    /** Another node tells this one. */
    public void receive(Signal signal) {
        listeners.getOrDefault(signal.topic(), List.of()).forEach(listener -> listener.received(signal));
    }

    /** The connection was lost for a while, and is there again. */
    public void lose() {
        listeners.values().forEach(all -> all.forEach(SignalListener::missed));
    }
}
