package app.storycore.project.scene;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All scenes; reached only through a project whose owner was checked, or is here. */
interface Scenes extends Repository<Scene, UUID> {

    Scene save(Scene scene);

    Optional<Scene> findByIdAndProjectId(UUID id, UUID projectId);

    @Query("""
            select s from Scene s where s.projectId = :projectId
            and exists (select 1 from Project p where p.id = s.projectId and p.ownerId = :ownerId)""")
    List<Scene> findOwn(UUID projectId, UUID ownerId);
}
