package app.storycore.backup;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoredFile;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The file store of a studio that is being restored. It is marked first; which marker that is stands in the folder of the
 * unfinished restore, so that the next try knows its own store.
 */
public final class RestoredStore {

    private static final int BUFFER = 64 * 1024;

    private final FileStore store;
    private final Path note;
    private boolean again;

    /** @param note where the marker is kept until the restore has come to its end */
    public RestoredStore(FileStore store, Path note) {
        this.store = store;
        this.note = note;
    }

    /** @throws BackupProblem when it belongs to a database */
    void requireFree() throws IOException {
        Optional<String> found = store.marker();
        if (found.isPresent() && !found.equals(noted())) {
            throw new BackupProblem(
                    "The file store " + store.name() + " belongs to another studio; name an empty one by"
                            + " studio.data, studio.files or studio.s3.bucket, or, if that studio is gone for good, delete store.id"
                            + " in it.");
        }
    }

    private Optional<String> noted() throws IOException {
        return Files.exists(note) ? Optional.of(Files.readString(note)) : Optional.empty();
    }

    /** Makes it this restore's own, and returns its marker. */
    String claim() throws IOException {
        Optional<String> earlier = noted();
        again = earlier.isPresent();
        String marker = earlier.orElseGet(() -> UUID.randomUUID().toString());
        Files.createDirectories(note.resolveSibling(""));
        Files.writeString(note, marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        store.mark(marker);
        return marker;
    }

    /** Stores a file, unless it is there or is not what its name says, as one that was damaged before the backup. */
    void put(String name, InputStream content) throws IOException {
        if (again && store.missing(Set.of(name)).isEmpty()) {
            content.transferTo(OutputStream.nullOutputStream());
            return;
        }
        Path part = store.newPart();
        try {
            StoredFile file = fill(part, content);
            if (file.contentHash().equals(name)) {
                store.put(part, file);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static StoredFile fill(Path part, InputStream content) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            DigestInputStream in = new DigestInputStream(content, sha256);
            OutputStream out = Channels.newOutputStream(channel);
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            channel.force(true);
            return new StoredFile(HexFormat.of().formatHex(sha256.digest()), channel.size());
        }
    }

    /** Forgets that a restore was under way. */
    void finish() throws IOException {
        Files.deleteIfExists(note);
        Files.deleteIfExists(note.resolveSibling(""));
    }
}
