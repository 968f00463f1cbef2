package app.storycore.base.start;

import app.storycore.base.StudioProperties;
import app.storycore.base.TemporaryFiles;
import app.storycore.base.disk.DiskLevel;
import app.storycore.base.disk.DiskLimits;
import app.storycore.base.disk.FreeSpace;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
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
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder if it is missing, takes it, and clears away what a killed process was writing: it will never be
     * whole, and may be what fills the disk.
     *
     * @throws StartProblem when it cannot be written, or another process has it
     */
    static DataFolder take(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            make(absolute);
            FileChannel channel =
                    FileChannel.open(absolute.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartProblem(
                        "The data folder " + absolute + " is in use by another StoryCore Studio; stop that"
                                + " one, or choose another folder with --studio.data=FOLDER.");
            }
            clear(new StudioProperties(absolute));
            return new DataFolder(absolute, channel);
        } catch (IOException e) {
            LOG.debug("Data folder {}", absolute, e);
            throw new StartProblem("The data folder " + absolute + " cannot be written; give this user the right to"
                    + " write there, or choose another folder with --studio.data=FOLDER.");
        }
    }

    /** Only this user may look into what the studio keeps; a folder that others made is theirs, but not what is in it. */
    private static void make(Path folder) throws IOException {
        boolean missing = Files.notExists(folder);
        Files.createDirectories(folder);
        if (missing) {
            close(folder);
        }
        for (String part : List.of("database", "files", "temporary")) {
            close(Files.createDirectories(folder.resolve(part)));
        }
    }

    private static void clear(StudioProperties places) throws IOException {
        TemporaryFiles.empty(places.incoming());
        TemporaryFiles.keepIn(places.temporary());
    }

    private static void close(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }

    /** @throws StartProblem when the disk is too full to keep anything */
    void requireRoom(DiskLimits limits, FreeSpace disk) {
        if (limits.level(disk.free(), disk.total()) == DiskLevel.FULL) {
            throw new StartProblem("The disk of the data folder " + folder + " is full: "
                    + kilobytes(disk.free()) + " are free, and "
                    + kilobytes(limits.refuseFloor(disk.total()))
                    + " are needed; make room, or choose another folder with --studio.data=FOLDER.");
        }
    }

    private static String kilobytes(long bytes) {
        return bytes / 1000 + " kB";
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ourOwnProcess) {
            return null;
        }
    }

    @Override
    public void destroy() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("The data folder {} was not given back", folder, e);
        }
    }
}
