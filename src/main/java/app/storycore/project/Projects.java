package app.storycore.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects; every look-up carries the owner. */
interface Projects extends Repository<Project, UUID> {

    String INFO = """
            select new app.storycore.project.ProjectRow(p.id, p.ownerId, p.name, p.style, p.aspect, p.seed, p.engine, p.negativePrompt, count(s), sum(s.durationMs), p.changedAt)
            from Project p left join Shot s on s.projectId = p.id
            """;

    String GROUPED =
            " group by p.id, p.ownerId, p.name, p.style, p.aspect, p.seed, p.engine, p.negativePrompt, p.changedAt ";

    Project save(Project project);

    Optional<Project> findByIdAndOwnerId(UUID id, UUID ownerId);

    /** Writes the row without a change, so that a delete at the same time collides with it. */
    @Modifying
    @Query("update Project p set p.changedAt = p.changedAt where p.id = :id and p.ownerId = :ownerId")
    int hold(UUID id, UUID ownerId);

    boolean existsByIdAndOwnerId(UUID id, UUID ownerId);

    long countByOwnerId(UUID ownerId);

    long countByEngine(String engine);

    @Query(INFO + "where p.id = :id and p.ownerId = :ownerId" + GROUPED)
    Optional<ProjectRow> info(UUID id, UUID ownerId);

    @Query(INFO + "where p.ownerId = :ownerId and lower(p.name) like :pattern escape '!'" + GROUPED
            + "order by p.changedAt desc, p.id")
    List<ProjectRow> search(UUID ownerId, String pattern, Pageable page);

    @Query(INFO + "where p.id in :ids and p.ownerId = :ownerId" + GROUPED)
    List<ProjectRow> infos(Collection<UUID> ids, UUID ownerId);

    @Query("select count(p) from Project p where p.ownerId = :ownerId and lower(p.name) like :pattern escape '!'")
    long count(UUID ownerId, String pattern);

    @Query("select p.id from Project p where p.ownerId = :ownerId order by p.changedAt desc")
    List<UUID> newest(UUID ownerId, Limit limit);
}
