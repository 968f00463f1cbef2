package app.storycore.generation.store;

import app.storycore.generation.GenerationStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Generations that have ended.
 *
 * <p>A page is asked for one outcome at a time, from a mark downwards, and ordered by every column of its index: so the
 * embedded database reads just that page, however long the history is.
 */
public interface EndedGenerations extends Repository<Generation, UUID> {

    String PART = """
            and g.status = :outcome and g.endedAt >= :from and g.endedAt <= :before
            and (g.endedAt < :before or g.id < :beforeId)
            """;

    /** @param hidden projects whose generations are left out, at least one */
    @Query("select g from Generation g where g.ownerId = :ownerId and g.projectId not in :hidden " + PART
            + " order by g.ownerId desc, g.status desc, g.endedAt desc, g.id desc")
    List<Generation> page(
            UUID ownerId,
            Collection<UUID> hidden,
            GenerationStatus outcome,
            Instant from,
            Instant before,
            UUID beforeId,
            Limit limit);

    @Query("select g from Generation g where g.projectId = :projectId and g.ownerId = :ownerId " + PART
            + " order by g.projectId desc, g.ownerId desc, g.status desc, g.endedAt desc, g.id desc")
    List<Generation> pageOfProject(
            UUID projectId,
            UUID ownerId,
            GenerationStatus outcome,
            Instant from,
            Instant before,
            UUID beforeId,
            Limit limit);

    Optional<Generation> findByIdAndOwnerId(UUID id, UUID ownerId);

    boolean existsByIdAndOwnerId(UUID id, UUID ownerId);

    /** For retention, which has no owner: projects with ended generations, by id, from a mark upwards. */
    @Query("select distinct g.projectId from Generation g where g.projectId > :after and g.endedAt is not null"
            + " order by g.projectId")
    List<UUID> projects(UUID after, Limit limit);

    /** For retention, which has no owner: the newest one first. */
    @Query("select g.id as id, g.endedAt as endedAt from Generation g"
            + " where g.projectId = :projectId and g.endedAt is not null order by g.endedAt desc, g.id desc")
    List<End> ends(UUID projectId);

    /** Removes it with its shots and events, unless it is active. */
    @Modifying
    @Query("delete from Generation g where g.id = :id and g.endedAt is not null")
    int remove(UUID id);

    /** When one of them ended. */
    interface End {
        UUID getId();

        Instant getEndedAt();
    }
}
