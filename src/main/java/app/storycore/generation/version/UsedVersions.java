package app.storycore.generation.version;

import java.time.Instant;
import java.util.Collection;
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
            where u.projectId = (select g.projectId from Generation g where g.id = :generationId and g.ownerId = :ownerId)""")
    List<ShotVersion> ofGeneration(UUID generationId, UUID ownerId);

    @Query("""
            select v from UsedVersion u join ShotVersion v on v.shotId = u.shotId and v.panelAssetId = u.panelAssetId
            where u.projectId = :projectId and u.shotId = :shotId""")
    Optional<ShotVersion> ofShot(UUID projectId, UUID shotId);

    /** The small pictures that were chosen for some shots. */
    @Query("""
            select u.shotId as shotId, coalesce(v.thumbnailAssetId, v.panelAssetId) as picture
            from UsedVersion u join ShotVersion v on v.shotId = u.shotId and v.panelAssetId = u.panelAssetId
            where u.shotId in :shotIds""")
    List<CoverPicture> pictures(Collection<UUID> shotIds);

    /** The small pictures of some shots that were drawn last. */
    @Query("""
            select n.shotId as shotId, coalesce(s.result.thumbnailAssetId, s.result.panelAssetId) as picture
            from NewestPanel n join GenerationShot s on s.generationId = n.generationId and s.number = n.number
            where n.shotId in :shotIds""")
    List<CoverPicture> drawn(Collection<UUID> shotIds);

    /** The small picture of a shot. */
    interface CoverPicture {
        UUID getShotId();

        UUID getPicture();
    }

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
