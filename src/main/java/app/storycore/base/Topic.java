package app.storycore.base;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listeners on this node by what they listen to. A listener that fails keeps no other from hearing.
 *
 * @param <K> what is listened to
 * @param <E> what is told
 */
public final class Topic<K, E> {

    private static final Logger LOG = LoggerFactory.getLogger(Topic.class);

    private final String name;
    private final ConcurrentMap<K, List<Consumer<? super E>>> listeners = new ConcurrentHashMap<>();

    /** @param name of what is told, for the log */
    public Topic(String name) {
        this.name = name;
    }

    /** Tells {@code listener}, which must return quickly, of every event from now on, on the publisher's thread. */
    public Subscription subscribe(K key, Consumer<? super E> listener) {
        // adding and removing are one step each in the map: an empty list never goes with somebody just added to it
        listeners.compute(key, (k, all) -> {
            List<Consumer<? super E>> more = all == null ? new CopyOnWriteArrayList<>() : all;
            more.add(listener);
            return more;
        });
        return new Ending(key, listener);
    }

    /** Tells every listener of {@code key}. */
    public void publish(K key, E event) {
        for (Consumer<? super E> listener : listeners.getOrDefault(key, List.of())) {
            try {
                listener.accept(event);
            } catch (RuntimeException failed) {
                LOG.warn("A listener of {} could not be told of a change ({})", key, name, failed);
            }
        }
    }

    /** Whether anybody listens to {@code key}. */
    public boolean isHeard(K key) {
        return listeners.containsKey(key);
    }

    /** What anybody listens to. */
    public Set<K> keys() {
        return Set.copyOf(listeners.keySet());
    }

    /** Ends one subscription once, even when the same listener subscribed twice. */
    private final class Ending implements Subscription {

        private final K key;
        private final Consumer<? super E> listener;
        private boolean ended;

        Ending(K key, Consumer<? super E> listener) {
            this.key = key;
            this.listener = listener;
        }

        @Override
        public synchronized void close() {
            if (!ended) {
                ended = true;
                listeners.computeIfPresent(key, (k, all) -> {
                    all.remove(listener);
                    return all.isEmpty() ? null : all;
                });
            }
        }
    }
}
