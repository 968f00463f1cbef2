package app.storycore.asset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All assets; every look-up carries the owner. */
interface Assets extends Repository<Asset, UUID> {

    Asset save(Asset asset);

    Optional<Asset> findByIdAndOwnerId(UUID id, UUID ownerId);

    List<Asset> findByOwnerIdAndIdIn(UUID ownerId, Collection<UUID> ids);
}
