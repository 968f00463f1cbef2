package app.storycore.project.text;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The texts of all shots; reached only through a project whose owner was checked. */
interface ShotTextRows extends Repository<ShotTextRow, UUID> {

    ShotTextRow save(ShotTextRow row);

    List<ShotTextRow> findByProjectId(UUID projectId);

    List<ShotTextRow> findByProjectIdAndShotIdIn(UUID projectId, Collection<UUID> shotIds);

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from ShotTextRow t where t.projectId = :projectId and t.shotId in :shotIds")
    int deleteOf(UUID projectId, Collection<UUID> shotIds);
}
