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

/** All generations. */
public interface Generations extends Repository<Generation, UUID> {

    String WORKING = "(RUNNING, PAUSING, CANCELLING)";

    Generation save(Generation generation);

    Generation saveAndFlush(Generation generation);

    /** For the runner, who has a token instead of an owner. */
    Optional<Generation> findById(UUID id);

    Optional<Generation> findByIdAndOwnerId(UUID id, UUID ownerId);

    boolean existsByActiveProjectId(UUID projectId);

    int countByIdIn(Collection<UUID> ids);

    @Query(
            "select g from Generation g where g.ownerId = :ownerId and g.seenAt is null and g.activeProjectId is not null"
                    + " order by g.submittedAt")
    List<Generation> activeOf(UUID ownerId);

    /** Outcomes that their owner has not seen, the newest first. */
    @Query("select g from Generation g where g.ownerId = :ownerId and g.seenAt is null and g.endedAt is not null"
            + " order by g.endedAt desc, g.id desc")
    List<Generation> unseen(UUID ownerId, Limit limit);

    @Query("select count(g) from Generation g"
            + " where g.ownerId = :ownerId and g.seenAt is null and g.endedAt is not null")
    int countUnseen(UUID ownerId);

    /** Those of them that belong to one project. */
    @Query("select g from Generation g where g.projectId = :projectId and g.ownerId = :ownerId"
            + " and g.endedAt is not null and g.seenAt is null")
    List<Generation> unseenOf(UUID projectId, UUID ownerId);

    /** The newest of each project; of those submitted in the same instant all, the one longest in line first. */
    @Query("""
            select g from Generation g where g.ownerId = :ownerId and g.projectId in :projectIds
              and g.submittedAt = (select max(o.submittedAt) from Generation o where o.projectId = g.projectId)
            order by g.queueRank""")
    List<Generation> latest(Collection<UUID> projectIds, UUID ownerId);

    @Query("select g from Generation g where g.status = 'QUEUED' order by g.queueRank")
    List<Generation> queued();

    @Query("select g from Generation g where g.activeProjectId is not null order by g.submittedAt")
    List<Generation> active();

    @Query("select g from Generation g where g.status in " + WORKING + " order by g.run.admittedAt, g.id")
    List<Generation> working();

    @Query("select g.ownerId as ownerId, count(g) as running from Generation g where g.status in " + WORKING
            + " group by g.ownerId")
    List<RunningCount> running();

    /** How many each node works on. */
    @Query("select g.run.node as node, count(g) as running from Generation g where g.status in " + WORKING
            + " and g.run.node is not null group by g.run.node")
    List<NodeCount> runningByNode();

    /** A sign of life, without a change to show; nothing happens when the token is no longer the current one. */
    @Modifying
    @Query("update Generation g set g.run.heartbeatAt = :now where g.id = :id and g.run.runToken = :token")
    int heartbeat(UUID id, UUID token, Instant now);

    @Query("select g.status as status, g.run.pauseAtOnce as pauseAtOnce, g.run.yielding as yielding from Generation g"
            + " where g.id = :id and g.run.runToken = :token")
    Optional<Wanted> wanted(UUID id, UUID token);

    /** The one that was submitted last of those that have ended. */
    Optional<Generation> findFirstByProjectIdAndOwnerIdAndEndedAtIsNotNullOrderBySubmittedAtDesc(
            UUID projectId, UUID ownerId);

    @Query("""
            select g.projectId as projectId, g.coverAssetId as coverAssetId from Generation g
            where g.projectId in :projectIds and g.ownerId = :ownerId and g.coverAssetId is not null
              and g.submittedAt = (select max(o.submittedAt) from Generation o
                where o.projectId = g.projectId and o.coverAssetId is not null)""")
    List<Cover> covers(Collection<UUID> projectIds, UUID ownerId);

    @Modifying
    @Query(value = "update admission set turn = turn + 1 where id = 1", nativeQuery = true)
    int lockAdmission();

    @Query(value = "select turn from admission where id = 1", nativeQuery = true)
    long nextRank();

    /** What is wanted of a runner. */
    interface Wanted {
        GenerationStatus getStatus();

        boolean getPauseAtOnce();

        boolean getYielding();
    }

    /** Generations at work of one account. */
    interface RunningCount {
        UUID getOwnerId();

        long getRunning();
    }

    /** Generations at work on one node. */
    interface NodeCount {
        String getNode();

        long getRunning();
    }

    /** The picture on a project's card. */
    interface Cover {
        UUID getProjectId();

        UUID getCoverAssetId();
    }
}
