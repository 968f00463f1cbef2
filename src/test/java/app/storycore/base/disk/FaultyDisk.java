package app.storycore.base.disk;

import java.io.File;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.context.annotation.Primary;

/** A disk that is as full as a test wants; its log takes a part of what is written when there is no room for all. */
@Primary
final class FaultyDisk implements FreeSpace, LogStream.Factory {

    static final long SIZE = 1L << 40;

    private volatile long free = SIZE;
    private volatile boolean writable = true;
    private volatile boolean fillsUp;

    void free(long bytes) {
        free = bytes;
    }

    void writable(boolean works) {
        writable = works;
    }

    /** The next write of the log fails, and from then on there is no room at all. */
    void fillUp() {
        writable = false;
        fillsUp = true;
    }

    @Override
    public long free() {
        return free;
    }

    @Override
    public long total() {
        return SIZE;
    }

    @Override
    public LogStream open(File file, Consumer<IOException> onFailure) throws IOException {
        return new LogStream(file, onFailure) {
            @Override
            void put(byte[] bytes, int from, int length) throws IOException {
                super.put(bytes, from, writable ? length : length / 2);
                if (!writable) {
                    free = fillsUp ? 0 : free;
                    throw new IOException("No space left on device");
                }
            }
        };
    }
}
