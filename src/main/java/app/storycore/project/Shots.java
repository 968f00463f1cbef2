package app.storycore.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All shots; reached only through a project whose owner was checked. */
interface Shots extends Repository<Shot, UUID> {

    Shot save(Shot shot);

    void delete(Shot shot);

    <S extends Shot> List<S> saveAll(Iterable<S> shots);

    Optional<Shot> findByIdAndProjectId(UUID id, UUID projectId);

    List<Shot> findByProjectIdOrderByPosition(UUID projectId);

    List<Shot> findByProjectIdAndIdInOrderByPosition(UUID projectId, Collection<UUID> ids);

    @Query("""
            select s from Shot s where s.projectId = :projectId
            and (s.motion.kind is not null or s.motion.camera is not null)""")
    List<Shot> moving(UUID projectId);

    Optional<Shot> findByProjectIdAndPosition(UUID projectId, int position);

    boolean existsByProjectIdAndSceneIdIsNotNull(UUID projectId);

    int countByProjectId(UUID projectId);

    @Modifying(flushAutomatically = true)
    @Query("""
            update Shot s set s.position = s.position + :by
            where s.projectId = :projectId and s.position between :from and :to""")
    int shift(UUID projectId, int from, int to, int by);
}
