package app.storycore.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many rows by lists of values that every database takes. */
public final class Chunks {

    /** Values in one list of a query. */
    private static final int SIZE = 500;

    private Chunks() {}

    /** All that a query answers, asked for at most 500 values at a time. */
    public static <V, T> List<T> query(Collection<V> values, Function<? super List<V>, ? extends Collection<T>> query) {
        List<V> all = List.copyOf(values);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            found.addAll(query.apply(all.subList(from, Math.min(all.size(), from + SIZE))));
        }
        return found;
    }
}
