package app.storycore.base.disk;

/** A disk that is as full as a test wants. */
public final class MovableDisk implements FreeSpace {

    private static final long SIZE = 1L << 40;

    private volatile long free = SIZE;

    /** From now on there is this much room. */
    public void free(long bytes) {
        free = bytes;
    }

    /** From now on there is room for everything. */
    public void empty() {
        free = SIZE;
    }

    @Override
    public long free() {
        return free;
    }

    @Override
    public long total() {
        return SIZE;
    }
}
