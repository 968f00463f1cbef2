package app.storycore.project.sound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sounds of all projects; reached only through a project whose owner was checked. */
interface ProjectSounds extends Repository<ProjectSound, UUID> {

    ProjectSound save(ProjectSound sound);

    void delete(ProjectSound sound);

    Optional<ProjectSound> findByPlaceIdAndProjectId(UUID placeId, UUID projectId);

    List<ProjectSound> findByProjectId(UUID projectId);

    List<ProjectSound> findByProjectIdAndPlaceIdIn(UUID projectId, Collection<UUID> placeIds);

    @Query("select distinct s.assetId from ProjectSound s where s.assetId in :assetIds")
    List<UUID> known(Collection<UUID> assetIds);

    @Query("select distinct s.assetId from ProjectSound s where s.projectId = :projectId")
    List<UUID> files(UUID projectId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ProjectSound s set s.leftAt = null where s.leftAt is not null "
            + "and exists (select 1 from Shot t where t.id = s.placeId)")
    int returned();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ProjectSound s set s.leftAt = :now where s.leftAt is null and s.placeId <> s.projectId "
            + "and not exists (select 1 from Shot t where t.id = s.placeId)")
    int left(Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ProjectSound s where s.leftAt < :before")
    int forgetLeft(Instant before);
}
