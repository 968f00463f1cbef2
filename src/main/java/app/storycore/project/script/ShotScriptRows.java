package app.storycore.project.script;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What scripts said of all shots; reached only through a project whose owner was checked. */
interface ShotScriptRows extends Repository<ShotScriptRow, UUID> {

    ShotScriptRow save(ShotScriptRow row);

    List<ShotScriptRow> findByProjectId(UUID projectId);

    @Modifying(flushAutomatically = true)
    @Query("delete from ShotScriptRow r where r.projectId = :projectId and r.shotId in :shotIds")
    int deleteOf(UUID projectId, Collection<UUID> shotIds);
}
