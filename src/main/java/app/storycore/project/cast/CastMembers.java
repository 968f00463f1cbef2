package app.storycore.project.cast;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All characters and places; reached only through a project whose owner was checked. */
interface CastMembers extends Repository<CastMember, UUID> {

    CastMember save(CastMember member);

    void delete(CastMember member);

    Optional<CastMember> findByIdAndProjectId(UUID id, UUID projectId);

    List<CastMember> findByProjectIdOrderByPosition(UUID projectId);

    Optional<CastMember> findByProjectIdAndNameKey(UUID projectId, String nameKey);
}
