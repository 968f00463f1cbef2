package app.storycore.asset;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Primary;

/** The store of files, in which chosen ones cannot be stored; tests import it by name. */
@Primary
public class FailingFiles implements FileStore {

    private final FolderFileStore files;
    private final AtomicInteger stored = new AtomicInteger();
    private volatile int first = Integer.MAX_VALUE;
    private volatile int last;
    private volatile Runnable before = () -> {};

    FailingFiles(FolderFileStore files) {
        this.files = files;
    }

    /** From now on everything can be stored. */
    public void reset() {
        fail(Integer.MAX_VALUE, 0, () -> {});
    }

    /**
     * Counted from now and from 1, the files from {@code first} to {@code last} cannot be stored.
     *
     * @param before done when it comes to one of them
     */
    public void fail(int first, int last, Runnable before) {
        stored.set(0);
        this.first = first;
        this.last = last;
        this.before = before;
    }

    @Override
    public StoredFile store(Content content) throws IOException {
        int number = stored.incrementAndGet();
        if (number >= first && number <= last) {
            before.run();
            throw new IOException("No space left on device");
        }
        return files.store(content);
    }

    @Override
    public InputStream open(StoredFile file) throws IOException {
        return files.open(file);
    }

    @Override
    public boolean has(StoredFile file) {
        return files.has(file);
    }

    @Override
    public List<Shelf> shelves() throws IOException {
        return files.shelves();
    }

    @Override
    public boolean drop(String contentHash, Instant old) throws IOException {
        return files.drop(contentHash, old);
    }
}
