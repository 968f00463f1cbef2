package app.storycore.project.numbering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All locked numbers, and the sequences that they belong to; reached only through a project whose owner was checked. */
interface LockedNumbers extends Repository<LockedNumber, UUID> {

    <N extends LockedNumber> List<N> saveAll(Iterable<N> numbers);

    List<LockedNumber> findByProjectId(UUID projectId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from LockedNumber n where n.projectId = :projectId")
    void deleteOf(UUID projectId);

    @Query("""
            select new app.storycore.project.numbering.SequenceRow(s.id, s.sceneId, c.number)
            from Shot s left join Scene c on c.id = s.sceneId
            where s.projectId = :projectId order by s.position""")
    List<SequenceRow> sequence(UUID projectId);

    @Query("select c.number from Scene c where c.projectId = :projectId and c.number is not null")
    List<String> sceneNumbers(UUID projectId);

    /** Fixes the number of a scene, or lets it follow its place. */
    @Modifying(flushAutomatically = true)
    @Query("update Scene c set c.number = :number where c.id = :sceneId")
    void numberScene(UUID sceneId, @Nullable String number);
}
