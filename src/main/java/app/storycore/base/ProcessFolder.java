package app.storycore.base;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of this process among those of others, which may run on other machines. A lock beside it, which the system
 * frees however its process ends, tells whether anybody still needs it.
 */
final class ProcessFolder implements Closeable {

    private static final String LOCK = ".lock";

    /** Held for as long as somebody looks which folders are needed, or makes one. */
    private static final String ALL = "all" + LOCK;

    private final Path path;
    private final FileChannel lock;

    private ProcessFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes one in {@code place}, and deletes there whatever belongs to no process that lives. */
    static ProcessFolder in(Path place) throws IOException {
        Files.createDirectories(place);
        try (FileChannel all = open(place.resolve(ALL))) {
            all.lock();
            deleteLeftovers(place);
            Path path = Files.createTempDirectory(place, "process-");
            FileChannel lock = open(lockOf(path));
            if (tryLock(lock) == null) {
                throw new IOException("The lock of " + path + " is taken");
            }
            return new ProcessFolder(path, lock);
        }
    }

    Path path() {
        return path;
    }

    private static void deleteLeftovers(Path place) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(place)) {
            entries = all.filter(entry -> !entry.getFileName().toString().endsWith(LOCK))
                    .toList();
        }
        for (Path entry : entries) {
            if (!isNeeded(entry)) {
                TemporaryFiles.delete(entry);
                Files.deleteIfExists(lockOf(entry));
            }
        }
    }

    private static boolean isNeeded(Path entry) throws IOException {
        if (Files.notExists(lockOf(entry))) {
            return false;
        }
        try (FileChannel lock = open(lockOf(entry))) {
            return tryLock(lock) == null;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException ourOwnProcess) {
            return null;
        }
    }

    private static Path lockOf(Path entry) {
        return entry.resolveSibling(entry.getFileName() + LOCK);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** From now on the folder may go. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
