package app.storycore.asset;

import app.storycore.asset.store.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One owner's right to one stored file; several assets may share the same bytes. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Asset implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID ownerId;
    private String contentHash;
    private String mediaType;
    private long sizeBytes;
    private @Nullable String fileName;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Asset() {}

    Asset(UUID ownerId, StoredFile file, String mediaType, @Nullable String fileName, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.contentHash = file.contentHash();
        this.mediaType = mediaType;
        this.sizeBytes = file.size();
        this.fileName = fileName;
        this.createdAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    AssetInfo info() {
        return new AssetInfo(id, new StoredFile(contentHash, sizeBytes), mediaType, fileName);
    }
}
