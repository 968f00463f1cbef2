package app.storycore.generation.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The templates that accounts have saved. */
interface StoredTemplates extends Repository<StoredTemplate, UUID> {

    StoredTemplate save(StoredTemplate template);

    void delete(StoredTemplate template);

    Optional<StoredTemplate> findByIdAndOwnerId(UUID id, UUID ownerId);

    List<StoredTemplate> findByOwnerIdOrderByNameKey(UUID ownerId);

    Optional<StoredTemplate> findByOwnerIdAndNameKey(UUID ownerId, String nameKey);

    @Query("select distinct t.logoAssetId from StoredTemplate t where t.logoAssetId in :assetIds")
    List<UUID> logos(Collection<UUID> assetIds);
}
