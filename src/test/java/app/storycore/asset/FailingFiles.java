package app.storycore.asset;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.MissingFileException;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.asset.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/** The store of files, or another one, in which chosen files cannot be stored or read; tests import it by name. */
@Primary
public class FailingFiles implements FileStore {

    private final FileStore usual;
    private volatile FileStore files;
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger unreachable = new AtomicInteger();
    private volatile int first = Integer.MAX_VALUE;
    private volatile int last;
    private volatile Runnable before = () -> {};
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private volatile Runnable whenAway = () -> {};
    private volatile int awayFrom;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private volatile int failuresOfEach;
    private volatile int losing;
    private volatile int losingAt;
    private volatile String missing = "";
    private volatile boolean silent;

    FailingFiles(@Qualifier("fileStore") FileStore files) {
        this.usual = files;
        this.files = files;
    }

    /** From now on files are in another store; those stored before are missing there. */
    public void use(FileStore other) {
        files = other;
    }

    /** From now on everything can be stored and read. */
    public void reset() {
        fail(Integer.MAX_VALUE, 0, () -> {});
        failEach(0, () -> {});
        away(0, 0);
        whenAway(() -> {});
        lose(0);
        loseAt(0);
        missing = "";
        silent = false;
        files = usual;
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

    /**
     * From now on each file can be stored only after so many failures.
     *
     * @param before done when it comes to one of them
     */
    public void failEach(int times, Runnable before) {
        fail(Integer.MAX_VALUE, 0, before);
        failures.clear();
        failuresOfEach = times;
    }

    /** Counted from now and from 1, reading and storing finds no store at question {@code number}, {@code times} times. */
    public void away(int number, int times) {
        asked.set(0);
        awayFrom = number;
        unreachable.set(times);
    }

    /** Done when a question finds no store. */
    public void whenAway(Runnable deed) {
        whenAway = deed;
    }

    /** How many questions have been asked since {@link #away}. */
    public int asked() {
        return asked.get();
    }

    /** How often it was asked which files are missing. */
    public int looks() {
        return looks.get();
    }

    /** Counted from now and from 1, the file that is stored as {@code number} is not there when it is asked for. */
    public void lose(int number) {
        stored.set(0);
        losing = number;
    }

    /** Counted from now and from 1, the file that question {@code number} is about is gone from then on. */
    public void loseAt(int number) {
        asked.set(0);
        losingAt = number;
    }

    /** From now on no question is answered. */
    public void fallSilent() {
        silent = true;
    }

    private void requireAnswer() throws StoreUnreachableException {
        if (silent) {
            throw new StoreUnreachableException("The file store of the test is silent.", new IOException("silence"));
        }
    }

    private void reach() throws StoreUnreachableException {
        requireAnswer();
        if (asked.incrementAndGet() >= awayFrom && unreachable.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            whenAway.run();
            throw new StoreUnreachableException(
                    "The file store of the test does not answer.", new IOException("/srv/files: no route to host"));
        }
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public Path newPart() throws IOException {
        requireAnswer();
        return files.newPart();
    }

    @Override
    public void put(Path part, StoredFile file) throws IOException {
        int number = stored.incrementAndGet();
        if (number >= first && number <= last
                || failures.merge(file.contentHash(), 1, Integer::sum) <= failuresOfEach) {
            before.run();
            throw new IOException("No space left on device");
        }
        reach();
        if (number == losing || missing.equals(file.contentHash())) {
            missing = number == losing ? file.contentHash() : "";
        }
        files.put(part, file);
    }

    @Override
    public InputStream open(StoredFile file, long from, long length) throws IOException {
        reach();
        if (asked.get() == losingAt) {
            missing = file.contentHash();
        }
        if (missing.equals(file.contentHash())) {
            throw new MissingFileException(missing);
        }
        return files.open(file, from, length);
    }

    @Override
    public Set<String> missing(Collection<String> contentHashes) throws IOException {
        requireAnswer();
        looks.incrementAndGet();
        Set<String> lost = new HashSet<>(files.missing(contentHashes));
        contentHashes.stream().filter(missing::equals).forEach(lost::add);
        return lost;
    }

    @Override
    public void drop(String contentHash) throws IOException {
        files.drop(contentHash);
    }

    @Override
    public List<String> list(String prefix) throws IOException {
        return files.list(prefix);
    }

    @Override
    public void dropAbandoned(Instant old) throws IOException {
        files.dropAbandoned(old);
    }

    @Override
    public Optional<String> marker() throws IOException {
        requireAnswer();
        return files.marker();
    }

    @Override
    public void mark(String marker) throws IOException {
        files.mark(marker);
    }
}
