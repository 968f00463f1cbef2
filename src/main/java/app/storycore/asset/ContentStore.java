package app.storycore.asset;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoredFile;
import app.storycore.base.Sha256;
import app.storycore.base.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Stores and drops files together with their rows, so that no node drops what another one has just stored. */
@Component
class ContentStore {

    private static final int BUFFER = 64 * 1024;

    private final FileStore store;
    private final StoredFileRows rows;
    private final CollectionHold hold;
    private final Transactions transactions;

    ContentStore(FileStore store, StoredFileRows rows, CollectionHold hold, Transactions transactions) {
        this.store = store;
        this.rows = rows;
        this.hold = hold;
        this.transactions = transactions;
    }

    /** Stores what {@code content} writes; nothing is left behind when it throws. */
    StoredFile store(AssetService.Content content) throws IOException {
        Path part = store.newPart();
        try {
            StoredFile file = fill(part, content);
            rows.touch(file.contentHash());
            store.put(part, file);
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static StoredFile fill(Path part, AssetService.Content content) throws IOException {
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

    /** Drops a file that nobody has, holds or has stored since {@code old}, and says whether it did. */
    boolean drop(String contentHash, Instant old) throws IOException {
        try {
            return hold.unlessHeld(
                    () -> transactions.write(() -> rows.drop(contentHash, old) && dropFile(contentHash)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean dropFile(String contentHash) {
        try {
            store.drop(contentHash);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
