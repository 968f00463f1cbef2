package app.storycore.project.cast;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which shots name whom; reached only through a project whose owner was checked. */
interface ShotCastEntries extends Repository<ShotCastEntry, UUID> {

    ShotCastEntry save(ShotCastEntry entry);

    List<ShotCastEntry> findByProjectId(UUID projectId);

    List<ShotCastEntry> findByProjectIdAndShotIdIn(UUID projectId, Collection<UUID> shotIds);

    List<ShotCastEntry> findByProjectIdAndMemberId(UUID projectId, UUID memberId);

    @Modifying(flushAutomatically = true)
    @Query("delete from ShotCastEntry e where e.projectId = :projectId and e.shotId = :shotId")
    int clear(UUID projectId, UUID shotId);
}
