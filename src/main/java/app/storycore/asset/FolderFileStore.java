package app.storycore.asset;

import app.storycore.base.StudioProperties;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Files in a folder, named by their hash: written beside, forced to disk, then renamed, so that a name never stands for
 * half a file.
 */
@Component
class FolderFileStore implements FileStore {

    private static final int BUFFER = 64 * 1024;

    private static final String INCOMING = "incoming";
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    FolderFileStore(StudioProperties properties, Clock clock) {
        this.folder = properties.files();
        this.clock = clock;
    }

    /** What a killed process was writing will never be whole; what is young may be another node's. */
    @PostConstruct
    void dropHalfFiles() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve(INCOMING));
        FileTime old = FileTime.from(clock.instant().minus(ABANDONED_AFTER));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    @Override
    public StoredFile store(Content content) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve(INCOMING));
        Path part = Files.createTempFile(incoming, "file-", ".part");
        try {
            StoredFile stored = fill(part, content);
            publish(part, path(stored));
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(StoredFile file) throws IOException {
        return Files.newInputStream(path(file));
    }

    @Override
    public boolean has(StoredFile file) {
        return Files.isRegularFile(path(file));
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
        MessageDigest sha256 = sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (channel.read(buffer) >= 0) {
            sha256.update(buffer.flip());
            buffer.clear();
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void publish(Path part, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Path parent = Files.createDirectories(target.resolveSibling(""));
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        force(parent);
    }

    /** Makes the new name survive too; some systems do not let a folder be opened, and then need not be asked. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows writes names through
        }
    }

    private Path path(StoredFile file) {
        String hash = file.contentHash();
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
