package app.storycore.base.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database's log, made ready to be replayed. */
final class DatabaseLogFile {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLogFile.class);
    private static final int STEP = 8192;

    private final Path folder;
    private final Path file;

    DatabaseLogFile(Path folder) {
        this.folder = folder.toAbsolutePath();
        file = this.folder.resolve("studio.log");
    }

    /**
     * Cuts off a last line without an end, which a process leaves that is killed while it writes: no commit follows it,
     * so nothing of it was ever called saved.
     */
    void cutTornEnd() throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
            long end = endOfLastLine(log);
            if (end < log.length()) {
                LOG.warn(
                        "The database's log ends within a statement; its last {} bytes are left out",
                        log.length() - end);
                log.setLength(end);
            }
        }
    }

    private static long endOfLastLine(RandomAccessFile log) throws IOException {
        byte[] bytes = new byte[STEP];
        for (long from = log.length(); from > 0; ) {
            long start = Math.max(0, from - STEP);
            log.seek(start);
            log.readFully(bytes, 0, (int) (from - start));
            for (int i = (int) (from - start) - 1; i >= 0; i--) {
                if (bytes[i] == '\n') {
                    return start + i + 1;
                }
            }
            from = start;
        }
        return 0;
    }

    /** Keeps a copy of all files of the database, before it is opened without what cannot be read. */
    void keepCopy() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return;
        }
        String written = Files.getLastModifiedTime(file).toString().replace(':', '-');
        Path copy = folder.resolveSibling("database-kept-" + written);
        if (Files.exists(copy)) {
            return;
        }
        Files.createDirectory(copy);
        try (var files = Files.list(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                Files.copy(one, copy.resolve(one.getFileName()));
            }
        }
        LOG.warn("The files of the database were copied to {}", copy);
    }
}
