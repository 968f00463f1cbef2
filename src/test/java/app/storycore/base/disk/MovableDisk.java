package app.storycore.base.disk;

import java.util.concurrent.atomic.AtomicInteger;

/** A disk that is as full as a test wants. */
public final class MovableDisk implements FreeSpace {

    /** Room in which nothing new begins. */
    public static final long LITTLE = 500_000_000;

    private static final long SIZE = 1L << 40;

    private final AtomicInteger looks = new AtomicInteger();
    private volatile long free = SIZE;

    /** From now on there is this much room. */
    public void free(long bytes) {
        free(bytes, Integer.MAX_VALUE);
    }

    /** There is this much room the next times somebody looks, and then there is room for everything. */
    public void free(long bytes, int times) {
        looks.set(times);
        free = bytes;
    }

    /** From now on there is room for everything. */
    public void empty() {
        free = SIZE;
    }

    @Override
    public long free() {
        if (looks.decrementAndGet() < 0) {
            free = SIZE;
        }
        return free;
    }

    @Override
    public long total() {
        return SIZE;
    }
}
