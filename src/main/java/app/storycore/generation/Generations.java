package app.storycore.generation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All generations. */
interface Generations extends Repository<Generation, UUID> {

    String WORKING = "(RUNNING, PAUSING, CANCELLING)";

    Generation save(Generation generation);

    Generation saveAndFlush(Generation generation);

    /** For the runner, who has a token instead of an owner. */
    Optional<Generation> findById(UUID id);

    Optional<Generation> findByIdAndOwnerId(UUID id, UUID ownerId);

    boolean existsByActiveProjectId(UUID projectId);

    @Query("""
            select g from Generation g
            where g.ownerId = :ownerId and g.seenAt is null and (g.activeProjectId is not null or g.endedAt is not null)
            order by g.submittedAt""")
    List<Generation> board(UUID ownerId);

    @Query("""
            select g from Generation g where g.ownerId = :ownerId and g.projectId in :projectIds
              and g.submittedAt = (select max(o.submittedAt) from Generation o where o.projectId = g.projectId)""")
    List<Generation> latest(Collection<UUID> projectIds, UUID ownerId);

    @Query("select g from Generation g where g.status = 'QUEUED' order by g.queueRank")
    List<Generation> queued();

    @Query("select g from Generation g where g.activeProjectId is not null")
    List<Generation> active();

    @Query("select g.ownerId as ownerId, count(g) as running from Generation g where g.status in " + WORKING
            + " group by g.ownerId")
    List<RunningCount> running();

    @Query("select g.ownerId as ownerId, max(g.startedAt) as lastStart from Generation g"
            + " where g.startedAt is not null and g.ownerId in :ownerIds group by g.ownerId")
    List<LastStart> lastStarts(Collection<UUID> ownerIds);

    /** A sign of life, without a change to show; nothing happens when the token is no longer the current one. */
    @Modifying
    @Query("update Generation g set g.heartbeatAt = :now where g.id = :id and g.runToken = :token")
    int heartbeat(UUID id, UUID token, Instant now);

    @Query("select g.status from Generation g where g.id = :id and g.runToken = :token")
    Optional<GenerationStatus> status(UUID id, UUID token);

    @Query("""
            select g.projectId as projectId, g.coverAssetId as coverAssetId from Generation g
            where g.projectId in :projectIds and g.ownerId = :ownerId and g.coverAssetId is not null
              and g.submittedAt = (select max(o.submittedAt) from Generation o
                where o.projectId = g.projectId and o.coverAssetId is not null)""")
    List<Cover> covers(Collection<UUID> projectIds, UUID ownerId);

    @Modifying
    @Query(value = "update admission set turn = turn + 1 where id = 1", nativeQuery = true)
    int takeTurn();

    @Query(value = "select turn from admission where id = 1", nativeQuery = true)
    long turn();

    /** Generations at work of one account. */
    interface RunningCount {
        UUID getOwnerId();

        long getRunning();
    }

    /** When an account last got one started. */
    interface LastStart {
        UUID getOwnerId();

        Instant getLastStart();
    }

    /** The picture on a project's card. */
    interface Cover {
        UUID getProjectId();

        UUID getCoverAssetId();
    }
}
