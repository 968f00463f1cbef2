package app.storycore.asset;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Stores files for an owner and gives them back to nobody else. */
@Service
public class AssetService {

    /** Values in one list of a query. */
    private static final int CHUNK = 500;

    private final FileStore store;
    private final Assets assets;
    private final Clock clock;

    AssetService(FileStore store, Assets assets, Clock clock) {
        this.store = store;
        this.assets = assets;
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
        return register(ownerId, store.store(file -> writeFully(file, bytes)), mediaType, null);
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
        return register(ownerId, store.store(content::writeTo), mediaType, fileName);
    }

    private UUID register(AccountId ownerId, StoredFile file, String mediaType, @Nullable String fileName) {
        return assets.save(new Asset(ownerId.value(), file, mediaType, fileName, clock.instant()))
                .getId();
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

    /** Those of this owner's files that are really there, row and content. */
    public Set<UUID> present(AccountId ownerId, Collection<UUID> ids) {
        List<UUID> different = ids.stream().distinct().toList();
        Set<UUID> present = new HashSet<>();
        for (int from = 0; from < different.size(); from += CHUNK) {
            List<UUID> some = different.subList(from, Math.min(different.size(), from + CHUNK));
            assets.contents(some).stream()
                    .filter(asset -> asset.getOwnerId().equals(ownerId.value()))
                    .filter(asset -> store.has(new StoredFile(asset.getContentHash(), asset.getSizeBytes())))
                    .forEach(asset -> present.add(asset.getId()));
        }
        return present;
    }

    /** How much these files of this owner are; those that are not there count nothing. */
    public AssetVolume volume(Collection<UUID> ids, AccountId ownerId) {
        List<UUID> all = List.copyOf(ids);
        AssetVolume volume = AssetVolume.NONE;
        for (int from = 0; from < all.size(); from += CHUNK) {
            for (Assets.Volume part : assets.volumes(all.subList(from, Math.min(all.size(), from + CHUNK)))) {
                if (part.getOwnerId().equals(ownerId.value())) {
                    volume = volume.plus(new AssetVolume((int) part.getFiles(), part.getBytes()));
                }
            }
        }
        return volume;
    }

    /** Opens a file of this owner at its first byte; the caller closes it. */
    public InputStream open(UUID id, AccountId ownerId) throws IOException {
        return store.open(get(id, ownerId).file());
    }

    /**
     * A file's bytes, whole or in parts.
     *
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    StoredContent content(AssetInfo asset) throws IOException {
        StoredContent content = new StoredContent(store, asset.file());
        if (!content.exists()) {
            throw new NoSuchFileException(asset.file().contentHash());
        }
        return content;
    }

    /** All bytes of a picture of this owner. */
    public byte[] read(UUID id, AccountId ownerId) throws IOException {
        try (InputStream in = open(id, ownerId)) {
            return in.readAllBytes();
        }
    }
}
