package app.storycore.asset;

import app.storycore.base.Sha256;
import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Files in a folder, named by their hash: written beside, forced to disk, then renamed, so that a name never stands for
 * half a file.
 *
 * <p>Its lock between publishing and dropping is one of this process: on a folder that several nodes share, one could
 * drop what another has just published. Such a folder needs a store of its own.
 */
@Component
class FolderFileStore implements FileStore {

    private static final int BUFFER = 64 * 1024;

    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final ReadWriteLock dropping = new ReentrantReadWriteLock();
    private final Path folder;
    private final Path incoming;
    private final Clock clock;

    FolderFileStore(StudioProperties properties, Clock clock) {
        this.folder = properties.files();
        this.incoming = properties.incoming();
        this.clock = clock;
    }

    private void dropHalfFiles(Instant old) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(Files.createDirectories(incoming))) {
            for (Path part : parts) {
                if (isOlder(part, old)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    @Override
    public StoredFile store(Content content) throws IOException {
        Path part = newPart();
        try {
            StoredFile stored = fill(part, content);
            publish(part, path(stored.contentHash()));
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path newPart() throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming), "file-", ".part");
    }

    @Override
    public InputStream open(StoredFile file) throws IOException {
        return Files.newInputStream(path(file.contentHash()));
    }

    @Override
    public boolean has(StoredFile file) {
        return Files.isRegularFile(path(file.contentHash()));
    }

    private static StoredFile fill(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            content.writeTo(channel);
            channel.force(true);
            channel.position(0);
            return new StoredFile(hash(channel), channel.size());
        }
    }

    private static String hash(FileChannel channel) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (channel.read(buffer) >= 0) {
            sha256.update(buffer.flip());
            buffer.clear();
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Also tells the time: a file that was there already is young again, so that nobody drops it now. */
    private void publish(Path part, Path target) throws IOException {
        FileTime now = FileTime.from(clock.instant());
        dropping.readLock().lock();
        try {
            if (Files.exists(target)) {
                Files.setLastModifiedTime(target, now);
                return;
            }
            Path parent = Files.createDirectories(target.resolveSibling(""));
            Files.setLastModifiedTime(part, now);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            force(parent);
        } finally {
            dropping.readLock().unlock();
        }
    }

    @Override
    public List<Shelf> shelves() throws IOException {
        dropHalfFiles(clock.instant().minus(ABANDONED_AFTER));
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.filter(
                            part -> SHELF.matcher(part.getFileName().toString()).matches())
                    .<Shelf>map(part -> old -> hashes(part, old))
                    .toList();
        }
    }

    private static List<String> hashes(Path shelf, Instant old) throws IOException {
        List<String> hashes = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (HASH.matcher(name).matches() && isOlder(file, old)) {
                    hashes.add(name);
                }
            }
        }
        return hashes;
    }

    @Override
    public boolean drop(String contentHash, Instant old) throws IOException {
        Path file = path(contentHash);
        dropping.writeLock().lock();
        try {
            return Files.exists(file) && isOlder(file, old) && Files.deleteIfExists(file);
        } finally {
            dropping.writeLock().unlock();
        }
    }

    private static boolean isOlder(Path file, Instant old) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(old);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Makes the new name survive too; some systems do not let a folder be opened, and then need not be asked. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows writes names through
        }
    }

    private Path path(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
