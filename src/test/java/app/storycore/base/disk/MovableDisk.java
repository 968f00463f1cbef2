package app.storycore.base.disk;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A disk that is as full as a test wants. */
public final class MovableDisk implements FreeSpace {

    /** Room in which nothing new begins. */
    public static final long LITTLE = 500_000_000;

    private static final long SIZE = 1L << 40;

    private final AtomicInteger looks = new AtomicInteger();
    private volatile @Nullable Thread counted;
    private volatile long free = SIZE;

    /** From now on there is this much room. */
    public void free(long bytes) {
        counted = null;
        free = bytes;
    }

    /** There is this much room the next times this thread looks, and then there is room for everything. */
    public void free(long bytes, int times) {
        looks.set(times);
        counted = Thread.currentThread();
        free = bytes;
    }

    /** From now on there is room for everything. */
    public void empty() {
        counted = null;
        free = SIZE;
    }

    @Override
    public long free() {
        if (Thread.currentThread().equals(counted) && looks.decrementAndGet() < 0) {
            free = SIZE;
        }
        return free;
    }

    @Override
    public long total() {
        return SIZE;
    }
}
