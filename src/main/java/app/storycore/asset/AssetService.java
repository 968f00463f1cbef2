package app.storycore.asset;

import app.storycore.account.AccountId;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoredFile;
import app.storycore.base.Chunks;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Stores files for an owner and gives them back to nobody else. */
@Service
public class AssetService {

    private static final Logger LOG = LoggerFactory.getLogger(AssetService.class);

    private final ContentStore contents;
    private final FileStore store;
    private final Assets assets;
    private final Transactions transactions;
    private final Clock clock;

    AssetService(ContentStore contents, FileStore store, Assets assets, Transactions transactions, Clock clock) {
        this.contents = contents;
        this.store = store;
        this.assets = assets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Something that writes a file from its beginning to its end. */
    @FunctionalInterface
    public interface Content {
        void writeTo(FileChannel file) throws IOException;
    }

    /**
     * Stores a picture that is shown in pages.
     *
     * @return the asset's id, once every byte is on disk
     */
    public UUID storePicture(AccountId ownerId, String mediaType, byte[] bytes) throws IOException {
        return register(ownerId, contents.store(file -> writeFully(file, bytes)), mediaType, null);
    }

    private static void writeFully(FileChannel file, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            file.write(left);
        }
    }

    /**
     * Stores a file that is saved by a browser under {@code fileName}.
     *
     * @return the asset's id, once every byte is on disk
     */
    public UUID storeDocument(AccountId ownerId, String mediaType, String fileName, Content content)
            throws IOException {
        return register(ownerId, contents.store(content), mediaType, fileName);
    }

    private UUID register(AccountId ownerId, StoredFile file, String mediaType, @Nullable String fileName) {
        return transactions.write(
                () -> assets.save(new Asset(ownerId.value(), file, mediaType, fileName, clock.instant()))
                        .getId());
    }

    /**
     * A file of this owner.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public AssetInfo get(UUID id, AccountId ownerId) {
        return assets.findByIdAndOwnerId(id, ownerId.value())
                .map(Asset::info)
                .orElseThrow(() -> new NotFoundException("file", id));
    }

    /**
     * Those of this owner's files that are really there, row and content. While the store cannot be reached, a row is
     * enough: whoever needs the content then waits for it.
     */
    public Set<UUID> present(AccountId ownerId, Collection<UUID> ids) {
        Map<UUID, String> owned = owned(ownerId, ids);
        try {
            owned.values().removeAll(store.missing(Set.copyOf(owned.values())));
        } catch (IOException e) {
            LOG.warn("Nobody knows whether {} files are there: {}", owned.size(), e.getMessage());
        }
        return owned.keySet();
    }

    /**
     * Whether all these files are there and this owner's, row and content.
     *
     * @throws app.storycore.asset.store.StoreUnreachableException when nobody knows
     */
    public boolean hasAll(AccountId ownerId, Collection<UUID> ids) throws IOException {
        Map<UUID, String> owned = owned(ownerId, ids);
        return owned.keySet().containsAll(ids)
                && store.missing(Set.copyOf(owned.values())).isEmpty();
    }

    /** The SHA-256 of each of these files that is this owner's, 64 hexadecimal digits. */
    public Map<UUID, String> contentHashes(AccountId ownerId, Collection<UUID> ids) {
        return owned(ownerId, ids);
    }

    private Map<UUID, String> owned(AccountId ownerId, Collection<UUID> ids) {
        Map<UUID, String> owned = new HashMap<>();
        List<UUID> different = ids.stream().distinct().toList();
        Chunks.query(different, assets::contents).stream()
                .filter(asset -> asset.getOwnerId().equals(ownerId.value()))
                .forEach(asset -> owned.put(asset.getId(), asset.getContentHash()));
        return owned;
    }

    /** How much these files of this owner are; those that are not there count nothing. */
    public AssetVolume volume(Collection<UUID> ids, AccountId ownerId) {
        AssetVolume volume = AssetVolume.NONE;
        for (Assets.Volume part : Chunks.query(ids, assets::volumes)) {
            if (part.getOwnerId().equals(ownerId.value())) {
                volume = volume.plus(new AssetVolume((int) part.getFiles(), part.getBytes()));
            }
        }
        return volume;
    }

    /** Opens a file of this owner at its first byte; the caller closes it. */
    public InputStream open(UUID id, AccountId ownerId) throws IOException {
        AssetInfo asset = get(id, ownerId);
        return open(asset, 0, asset.file().size());
    }

    /**
     * Opens a part of a file; the caller closes it.
     *
     * @throws app.storycore.asset.store.MissingFileException when it is not there
     * @throws app.storycore.asset.store.StoreUnreachableException when nobody knows
     */
    InputStream open(AssetInfo asset, long from, long length) throws IOException {
        return store.open(asset.file(), from, length);
    }

    /** All bytes of a picture of this owner. */
    public byte[] read(UUID id, AccountId ownerId) throws IOException {
        try (InputStream in = open(id, ownerId)) {
            return in.readAllBytes();
        }
    }
}
