package app.storycore.generation.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The chosen versions of all shots; reached only through a project whose owner was checked. */
interface UsedVersions extends Repository<UsedVersion, UUID> {

    UsedVersion save(UsedVersion used);

    @Query("""
            select v from UsedVersion u join ShotVersion v on v.shotId = u.shotId and v.panelAssetId = u.panelAssetId
            where u.projectId = :projectId""")
    List<ShotVersion> ofProject(UUID projectId);

    @Query("""
            select v from UsedVersion u join ShotVersion v on v.shotId = u.shotId and v.panelAssetId = u.panelAssetId
            where u.projectId = :projectId and u.shotId = :shotId""")
    Optional<ShotVersion> ofShot(UUID projectId, UUID shotId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update UsedVersion u set u.panelAssetId = :panelAssetId, u.chosenAt = :chosenAt
            where u.shotId = :shotId and u.projectId = :projectId""")
    int change(UUID projectId, UUID shotId, UUID panelAssetId, Instant chosenAt);

    @Modifying(flushAutomatically = true)
    @Query("delete from UsedVersion u where u.shotId = :shotId and u.projectId = :projectId")
    int forget(UUID projectId, UUID shotId);

    /** Forgets what was chosen before {@code moment}. */
    @Modifying(flushAutomatically = true)
    @Query("delete from UsedVersion u where u.shotId = :shotId and u.chosenAt <= :moment")
    int forgetOlder(UUID shotId, Instant moment);
}
