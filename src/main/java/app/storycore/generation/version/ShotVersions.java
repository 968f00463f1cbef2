package app.storycore.generation.version;

import app.storycore.base.film.AspectRatio;
import app.storycore.generation.store.GenerationShot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions of all shots; reached only through a project whose owner was checked, or a run. */
interface ShotVersions extends Repository<ShotVersion, ShotVersion.Key> {

    ShotVersion save(ShotVersion version);

    boolean existsById(ShotVersion.Key key);

    @Query("select v from ShotVersion v where v.projectId = :projectId")
    List<ShotVersion> ofProject(UUID projectId);

    @Query("select v from ShotVersion v where v.projectId = :projectId and v.shotId = :shotId "
            + "order by v.madeAt desc, v.take desc")
    List<ShotVersion> ofShot(UUID projectId, UUID shotId);

    @Query("select v from ShotVersion v where v.projectId = :projectId and v.shotId = :shotId "
            + "and v.panelAssetId = :panelAssetId")
    Optional<ShotVersion> find(UUID projectId, UUID shotId, UUID panelAssetId);

    @Query("select v.take from ShotVersion v where v.shotId = :shotId and v.generationId = :generationId")
    Set<Integer> takes(UUID shotId, UUID generationId);

    @Query("select count(v) from ShotVersion v where v.projectId = :projectId and v.shotId = :shotId")
    int count(UUID projectId, UUID shotId);

    @Query("select coalesce(max(v.take), 0) from ShotVersion v where v.projectId = :projectId and v.shotId = :shotId")
    int lastTake(UUID projectId, UUID shotId);

    /** Shots of generations in this frame that have this panel and what is delivered of it, the newest first. */
    @Query("""
            select s from GenerationShot s join Generation g on g.id = s.generationId
            where s.result.panelAssetId = :panelAssetId and g.aspect = :aspect
              and s.result.promotedAssetId is not null and s.result.qaReport is not null
            order by s.finishedAt desc""")
    List<GenerationShot> delivered(UUID panelAssetId, AspectRatio aspect, Limit limit);

    @Query("select v.panelAssetId from ShotVersion v where v.panelAssetId in :ids")
    List<UUID> panels(Collection<UUID> ids);

    @Query("select v.thumbnailAssetId from ShotVersion v where v.thumbnailAssetId in :ids")
    List<UUID> thumbnails(Collection<UUID> ids);

    @Query("select v.promotedAssetId from ShotVersion v where v.promotedAssetId in :ids")
    List<UUID> promoted(Collection<UUID> ids);

    @Query("select v.alternativeAssetId from ShotVersion v where v.alternativeAssetId in :ids")
    List<UUID> alternatives(Collection<UUID> ids);

    @Query("""
            select v.panelAssetId as panel, v.thumbnailAssetId as thumbnail, v.promotedAssetId as promoted,
              v.alternativeAssetId as alternative
            from ShotVersion v where v.projectId = :projectId""")
    List<Files> files(UUID projectId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ShotVersion v set v.leftAt = null where v.leftAt is not null "
            + "and exists (select 1 from Shot s where s.id = v.shotId)")
    int returned();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ShotVersion v set v.leftAt = :now where v.leftAt is null "
            + "and not exists (select 1 from Shot s where s.id = v.shotId)")
    int left(Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ShotVersion v where v.leftAt < :before")
    int forgetLeft(Instant before);

    /** The files of one version. */
    interface Files {
        UUID getPanel();

        @Nullable
        UUID getThumbnail();

        @Nullable
        UUID getPromoted();

        @Nullable
        UUID getAlternative();
    }
}
