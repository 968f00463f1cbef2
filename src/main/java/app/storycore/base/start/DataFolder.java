package app.storycore.base.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * This process's exclusive right to the data folder, taken before the database is opened.
 *
 * <p>It stands in for the database's own lock file, whose heartbeat would make a restart after a crash wait for seconds;
 * the system frees this lock the moment its process is gone, however it went.
 *
 * @see "src/site/markdown/decisions/0001-embedded-database-with-our-own-lock.md"
 */
final class DataFolder implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String LOCK_FILE = "studio.lock";

    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder if it is missing, and takes it.
     *
     * @throws StartProblem when it cannot be written, or another process has it
     */
    static DataFolder take(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FileChannel channel =
                    FileChannel.open(absolute.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartProblem(
                        "The data folder " + absolute + " is in use by another StoryCore Studio; stop that"
                                + " one, or choose another folder with --studio.data=FOLDER.");
            }
            return new DataFolder(channel);
        } catch (IOException e) {
            LOG.debug("Data folder {}", absolute, e);
            throw new StartProblem("The data folder " + absolute + " cannot be written; give this user the right to"
                    + " write there, or choose another folder with --studio.data=FOLDER.");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ourOwnProcess) {
            return null;
        }
    }

    @Override
    public void destroy() throws IOException {
        channel.close();
    }
}
