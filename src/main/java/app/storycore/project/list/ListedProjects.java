package app.storycore.project.list;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects as lists know them, deleted ones included; every look-up carries the owner. */
interface ListedProjects extends Repository<ListedProject, UUID> {

    String OWN = "from ListedProject p where p.ownerId = :ownerId and p.deletedAt is null ";
    String NEWEST_FIRST = "order by p.changedAt desc, p.id";

    @Query("select p " + OWN + NEWEST_FIRST)
    List<ListedProject> all(UUID ownerId);

    @Query("select count(p) " + OWN + "and p.templateAt is not null")
    int countTemplates(UUID ownerId);

    @Modifying(flushAutomatically = true)
    @Query("update ListedProject p set p.templateAt = :at"
            + " where p.id = :id and p.ownerId = :ownerId and p.deletedAt is null")
    int template(UUID id, UUID ownerId, Instant at);

    @Query("select count(p) " + OWN + "and p.archivedAt is not null")
    int countArchived(UUID ownerId);

    /** @param text in lower case */
    @Query("select p " + OWN + """
            and (locate(:text, lower(p.name)) > 0
              or exists (select 1 from Shot s where s.projectId = p.id and locate(:text, lower(s.prompt)) > 0))
            """ + NEWEST_FIRST)
    List<ListedProject> matching(UUID ownerId, String text);

    /** @param text in lower case */
    @Query("select p " + OWN + "and locate(:text, lower(p.name)) > 0 " + NEWEST_FIRST)
    List<ListedProject> named(UUID ownerId, String text, Limit limit);

    /**
     * Of each of these projects the first shot whose prompt holds a text.
     *
     * @param text in lower case
     */
    @Query("""
            select s.projectId as projectId, s.prompt as prompt from Shot s join ListedProject p on p.id = s.projectId
            where p.ownerId = :ownerId and p.id in :ids and s.position =
              (select min(o.position) from Shot o where o.projectId = p.id and locate(:text, lower(o.prompt)) > 0)
            """)
    List<Match> firstMatches(UUID ownerId, Collection<UUID> ids, String text);

    @Query("select p.id as projectId, p.coverShotId as shotId " + OWN
            + "and p.id in :ids and p.coverShotId is not null")
    List<Cover> covers(UUID ownerId, Collection<UUID> ids);

    /** Both ways: the moment, or null to have it in the list again. */
    @Modifying(flushAutomatically = true)
    @Query(
            "update ListedProject p set p.archivedAt = :at where p.id = :id and p.ownerId = :ownerId and p.deletedAt is null")
    int archive(UUID id, UUID ownerId, @Nullable Instant at);

    @Modifying(flushAutomatically = true)
    @Query("update ListedProject p set p.coverShotId = :shotId"
            + " where p.id = :id and p.ownerId = :ownerId and p.deletedAt is null")
    int cover(UUID id, UUID ownerId, @Nullable UUID shotId);

    @Query("select p.id from ListedProject p where p.ownerId = :ownerId and p.deletedAt is not null")
    List<UUID> deletedOf(UUID ownerId);

    /** For their final removal, which has no owner. */
    @Query("select p from ListedProject p where p.deletedAt <= :until order by p.deletedAt")
    List<ListedProject> deletedUntil(Instant until);

    @Modifying(flushAutomatically = true)
    @Query("update ListedProject p set p.deletedAt = null"
            + " where p.id = :id and p.ownerId = :ownerId and p.deletedAt is not null")
    int restore(UUID id, UUID ownerId);

    @Modifying(flushAutomatically = true)
    @Query("delete from ListedProject p where p.id = :id and p.deletedAt <= :until")
    int remove(UUID id, Instant until);

    /** A prompt that holds what was looked for. */
    interface Match {
        UUID getProjectId();

        String getPrompt();
    }

    /** Which shot is on the cover of a project. */
    interface Cover {
        UUID getProjectId();

        UUID getShotId();
    }
}
