package app.storycore.asset;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All assets; every look-up by id carries the owner, or tells it to the service, which compares. */
interface Assets extends Repository<Asset, UUID> {

    Asset save(Asset asset);

    Optional<Asset> findByIdAndOwnerId(UUID id, UUID ownerId);

    // the owner is told, not asked for: HSQLDB would go through all that this owner has

    @Query("select a.id as id, a.ownerId as ownerId, a.contentHash as contentHash, a.sizeBytes as sizeBytes"
            + " from Asset a where a.id in :ids")
    List<Content> contents(Collection<UUID> ids);

    @Query("select a.ownerId as ownerId, count(a) as files, sum(a.sizeBytes) as bytes from Asset a"
            + " where a.id in :ids group by a.ownerId")
    List<Volume> volumes(Collection<UUID> ids);

    /** For the collector, which has no owner: by age, from a mark upwards. */
    @Query("""
            select a.id as id, a.createdAt as createdAt from Asset a
            where a.createdAt < :old and a.createdAt >= :from and (a.createdAt > :from or a.id > :after)
            order by a.createdAt, a.id""")
    List<Age> olderThan(Instant old, Instant from, UUID after, Limit limit);

    @Modifying
    @Query("delete from Asset a where a.id in :ids")
    int drop(Collection<UUID> ids);

    /** What an asset holds. */
    interface Content {
        UUID getId();

        UUID getOwnerId();

        String getContentHash();

        long getSizeBytes();
    }

    /** How much some assets of an owner are. */
    interface Volume {
        UUID getOwnerId();

        long getFiles();

        long getBytes();
    }

    /** When an asset was made. */
    interface Age {
        UUID getId();

        Instant getCreatedAt();
    }
}
