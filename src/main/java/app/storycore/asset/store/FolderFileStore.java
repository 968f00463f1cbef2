package app.storycore.asset.store;

import app.storycore.base.DiskSync;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files in a folder, named by their hash: written beside, forced to disk, then renamed, so that a name never stands for
 * half a file. Nodes may share the folder.
 *
 * <p>A shared folder that is not mounted looks empty, and can be written. So a file counts as missing, and is put in its
 * place, only while the store's marker is there.
 */
public final class FolderFileStore implements FileStore {

    private static final String INCOMING = "incoming";
    private static final String MARKER = "store.id";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public FolderFileStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Path newPart() throws IOException {
        requireMarker();
        return reaching(this::makePart);
    }

    private Path makePart() throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming()), "file-", ".part");
    }

    /** On the same disk, so that a file gets its place by its name alone. */
    private Path incoming() {
        return folder.resolve(INCOMING);
    }

    @Override
    public void put(Path part, StoredFile file) throws IOException {
        Path target = path(file.contentHash());
        requireMarker();
        reaching(() -> {
            if (!Files.exists(target)) {
                Path parent = Files.createDirectories(target.resolveSibling(""));
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                DiskSync.forceNames(parent);
            }
            return target;
        });
    }

    @Override
    public InputStream open(StoredFile file, long from, long length) throws IOException {
        return reaching(() -> {
            try {
                FileChannel channel = FileChannel.open(path(file.contentHash()), StandardOpenOption.READ);
                channel.position(from);
                return new BoundedStream(Channels.newInputStream(channel), length);
            } catch (NoSuchFileException gone) {
                requireMarker(gone);
                throw new MissingFileException(file.contentHash());
            }
        });
    }

    @Override
    public Set<String> missing(Collection<String> contentHashes) throws IOException {
        Set<String> missing = new HashSet<>(contentHashes);
        missing.removeIf(hash -> Files.isRegularFile(path(hash)));
        if (!missing.isEmpty()) {
            requireMarker();
        }
        return missing;
    }

    @Override
    public void drop(String contentHash) throws IOException {
        Files.deleteIfExists(path(contentHash));
    }

    @Override
    public List<String> list(String prefix) throws IOException {
        List<String> hashes = new ArrayList<>();
        Path part = folder.resolve(prefix);
        if (Files.isDirectory(part)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
                files.forEach(file -> hashes.add(file.getFileName().toString()));
            }
            hashes.removeIf(name -> !HASH.matcher(name).matches());
        }
        return hashes;
    }

    @Override
    public void dropAbandoned(Instant old) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(Files.createDirectories(incoming()))) {
            for (Path part : parts) {
                if (isOlder(part, old)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Instant old) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(old);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public Optional<String> marker() throws IOException {
        try {
            return Optional.of(Files.readString(folder.resolve(MARKER)).strip());
        } catch (NoSuchFileException notMarked) {
            return Optional.empty();
        } catch (IOException e) {
            requireMarker(e);
            throw e;
        }
    }

    @Override
    public void mark(String marker) throws IOException {
        Path part = makePart();
        try {
            Files.writeString(part, marker);
            Files.move(part, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
            DiskSync.forceNames(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private interface Reach<T> {
        T get() throws IOException;
    }

    /** A fault while the folder itself is not there is none of the file's. */
    private <T> T reaching(Reach<T> work) throws IOException {
        try {
            return work.get();
        } catch (MissingFileException known) {
            throw known;
        } catch (IOException e) {
            requireMarker(e);
            throw e;
        }
    }

    private void requireMarker() throws StoreUnreachableException {
        requireMarker(new NoSuchFileException(MARKER));
    }

    private void requireMarker(IOException trouble) throws StoreUnreachableException {
        if (!Files.isReadable(folder.resolve(MARKER))) {
            throw new StoreUnreachableException(
                    "The folder of files " + folder
                            + " is not mounted, or its store.id cannot be read; mount it, or give"
                            + " this server's user access to it.",
                    trouble);
        }
    }

    private Path path(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
