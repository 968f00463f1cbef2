package app.storycore.base;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Values on their way to listeners, conflated: of each key one value waits, in the order in which the keys came in.
 *
 * <p>There is one delivery at a time. Whoever adds the first value arranges it; it takes all that waits, and says when it
 * is over; what came in meanwhile asks for the next. How long the next has to wait is the caller's interval, since the
 * last one took its values; the first never waits. Every method may be called from any thread, and none waits.
 *
 * @param <K> what values are told apart by
 * @param <V> what is told
 */
public final class ConflatingBuffer<K, V> {

    /**
     * All that waited.
     *
     * @param complete whether nothing was dropped for want of room; else the listener has to read the truth
     * @param since when the first of it came in, by {@link System#nanoTime}
     */
    public record Batch<V>(List<V> values, boolean complete, long since) {

        /** What comes in now. */
        public Batch(List<V> values, boolean complete) {
            this(values, complete, System.nanoTime());
        }
    }

    private final int capacity;
    private final Function<? super V, ? extends K> key;
    private final BinaryOperator<V> newest;
    private final LongSupplier nanoTime;
    private final Map<K, V> waiting = new LinkedHashMap<>();
    private boolean dropped;
    private boolean arranged;
    private boolean everTaken;
    private long lastTaken;
    private long since;

    /**
     * @param capacity keys that wait at most; beyond, the one that came in first is dropped
     * @param newest what to keep of the value that waits and a later one of the same key
     */
    public ConflatingBuffer(int capacity, Function<? super V, ? extends K> key, BinaryOperator<V> newest) {
        this(capacity, key, newest, System::nanoTime);
    }

    ConflatingBuffer(
            int capacity, Function<? super V, ? extends K> key, BinaryOperator<V> newest, LongSupplier nanoTime) {
        this.capacity = capacity;
        this.key = key;
        this.newest = newest;
        this.nanoTime = nanoTime;
    }

    /**
     * Adds a value.
     *
     * @return whether a delivery has to be arranged, because none is under way
     */
    public boolean add(V value) {
        return add(new Batch<>(List.of(value), true, nanoTime.getAsLong()));
    }

    /**
     * Adds what another buffer has given out; what that one dropped counts as dropped here.
     *
     * @return whether a delivery has to be arranged, because none is under way
     */
    public synchronized boolean add(Batch<? extends V> batch) {
        boolean first = waiting.isEmpty() && !dropped;
        since = first || batch.since() - since < 0 ? batch.since() : since;
        batch.values().forEach(value -> waiting.merge(key.apply(value), value, newest));
        dropped |= !batch.complete();
        while (waiting.size() > capacity) {
            waiting.remove(waiting.keySet().iterator().next());
            dropped = true;
        }
        return arrange();
    }

    /** How long the next delivery has to wait, so that two are {@code interval} apart. */
    public synchronized Duration delay(Duration interval) {
        long nanos = everTaken ? lastTaken + interval.toNanos() - nanoTime.getAsLong() : 0;
        return Duration.ofNanos(Math.max(0, nanos));
    }

    /** Takes all that waits, to deliver it now. */
    public synchronized Batch<V> take() {
        lastTaken = nanoTime.getAsLong();
        boolean nothing = waiting.isEmpty() && !dropped;
        Batch<V> batch = new Batch<>(List.copyOf(waiting.values()), !dropped, nothing ? lastTaken : since);
        waiting.clear();
        dropped = false;
        everTaken = true;
        return batch;
    }

    /**
     * Says that the delivery is over.
     *
     * @return whether the next has to be arranged, because more has come in meanwhile
     */
    public synchronized boolean delivered() {
        arranged = false;
        return arrange();
    }

    /**
     * Takes all that waits and ends the delivery at once, for listeners whom something else, such as the lock of a page,
     * keeps from being told twice at the same time.
     */
    public synchronized Batch<V> drain() {
        Batch<V> batch = take();
        arranged = false;
        return batch;
    }

    private boolean arrange() {
        boolean first = !arranged && (dropped || !waiting.isEmpty());
        arranged |= first;
        return first;
    }
}
