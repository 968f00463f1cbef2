package app.storycore.base.start;

import app.storycore.base.StudioProperties;
import app.storycore.base.TemporaryFiles;
import app.storycore.base.disk.DiskLevel;
import app.storycore.base.disk.DiskLimits;
import app.storycore.base.disk.FolderSpace;
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
 * This process's right to its folders, taken before the database is opened. With the embedded database it is exclusive;
 * nodes that share a database may share the folders too.
 *
 * <p>The lock stands in for the embedded database's own lock file, whose heartbeat would make a restart after a crash
 * wait for seconds; the system frees this lock the moment its process is gone, however it went.
 *
 * @see "src/site/markdown/decisions/0001-embedded-database-with-our-own-lock.md"
 */
final class DataFolder implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String LOCK_FILE = "studio.lock";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final StudioProperties places;
    private final FileChannel channel;

    private DataFolder(StudioProperties places, FileChannel channel) {
        this.places = places;
        this.channel = channel;
    }

    /**
     * Makes the folders that are missing, takes them, and clears away what a killed process was writing: it will never be
     * whole, and may be what fills the disk.
     *
     * @param exclusive whether the database is a part of this process
     * @throws StartProblem when they cannot be written, or another process has them
     */
    static DataFolder take(StudioProperties settings, boolean exclusive) {
        Path data = settings.data().toAbsolutePath().normalize();
        StudioProperties places = settings.isFilesApart()
                ? new StudioProperties(data, settings.files().toAbsolutePath().normalize())
                : new StudioProperties(data);
        makeFiles(places);
        try {
            make(data);
            FileChannel channel =
                    FileChannel.open(data.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (exclusive && lock(channel) == null) {
                channel.close();
                throw new FolderInUse(data);
            }
            clear(places, exclusive);
            return new DataFolder(places, channel);
        } catch (IOException e) {
            LOG.debug("Data folder {}", data, e);
            throw new StartProblem("The data folder " + data + " cannot be written; give this user access to"
                    + " it, or choose another folder with --studio.data=FOLDER.");
        }
    }

    /** A folder of files that others have made is theirs, and so are its rights. */
    private static void makeFiles(StudioProperties places) {
        Path files = places.files();
        try {
            if (places.isFilesApart() && Files.notExists(files)) {
                close(Files.createDirectories(files));
            }
        } catch (IOException e) {
            LOG.debug("Folder of files {}", files, e);
            throw new StartProblem("The folder of files " + files + " cannot be made; make it and give this user"
                    + " access to it, or choose another one with --studio.files=FOLDER.");
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

    /** What others may be storing at this moment is left to the collector, which goes by its age. */
    private static void clear(StudioProperties places, boolean exclusive) throws IOException {
        if (exclusive && !places.isFilesApart()) {
            TemporaryFiles.empty(places.incoming());
        }
        TemporaryFiles.keepIn(places.temporary());
    }

    private static void close(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }

    /** @throws StartProblem when a disk is too full to keep anything */
    void requireRoom(DiskLimits limits) {
        requireRoom(limits, new FolderSpace(places.data()), "data folder " + places.data(), "studio.data");
        if (places.isFilesApart()) {
            requireRoom(limits, new FolderSpace(places.files()), "folder of files " + places.files(), "studio.files");
        }
    }

    static void requireRoom(DiskLimits limits, FreeSpace disk, String folder, String setting) {
        if (limits.level(disk.free(), disk.total()) == DiskLevel.FULL) {
            throw new StartProblem("The disk of the " + folder + " is full: "
                    + kilobytes(disk.free()) + " are free, and "
                    + kilobytes(limits.refuseFloor(disk.total()))
                    + " are needed; make room, or choose another folder with --" + setting + "=FOLDER.");
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
            LOG.debug("The data folder {} was not given back", places.data(), e);
        }
    }
}
