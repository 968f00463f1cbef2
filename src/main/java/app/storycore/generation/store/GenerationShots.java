package app.storycore.generation.store;

import app.storycore.generation.ShotStatus;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shots of all generations; reached only through a generation whose owner or token was checked. */
public interface GenerationShots extends Repository<GenerationShot, GenerationShot.Key> {

    // by the inputs first: HSQLDB would begin a join with all generations of the project and go through all their shots

    /** That a shot is one of these inputs, has a panel that may be taken over, and is of this project. */
    String DRAWN = """
            s.plan.inputHash in :inputHashes and s.status in (SUCCEEDED, REUSED) and s.result.panelAssetId is not null
              and exists (select 1 from Generation g
                where g.id = s.generationId and g.projectId = :projectId and g.ownerId = :ownerId)""";

    <S extends GenerationShot> List<S> saveAll(Iterable<S> shots);

    List<GenerationShot> findByGenerationIdOrderByNumber(UUID generationId);

    Optional<GenerationShot> findById(GenerationShot.Key key);

    List<GenerationShot> findByGenerationIdAndNumberInOrderByNumber(UUID generationId, Collection<Integer> numbers);

    List<GenerationShot> findByGenerationIdAndStatusIn(UUID generationId, Collection<ShotStatus> statuses);

    /** All panels that were ever drawn from these inputs, the oldest first: for few, as they may be many. */
    @Query("select s from GenerationShot s where " + DRAWN + " order by s.finishedAt")
    List<GenerationShot> drawnFrom(UUID projectId, UUID ownerId, Collection<String> inputHashes);

    /** Those of these inputs from which a panel was ever drawn that may be taken over. */
    @Query("select distinct s.plan.inputHash from GenerationShot s where " + DRAWN)
    List<String> everDrawnFrom(UUID projectId, UUID ownerId, Collection<String> inputHashes);

    /** The newest panel of each of these inputs, by their ends, the oldest first; one or more for each. */
    @Query("select n from (select s.plan.inputHash as inputHash, max(s.finishedAt) as finishedAt "
            + "from GenerationShot s where " + DRAWN
            + """
               group by s.plan.inputHash) newest
              join GenerationShot n on n.plan.inputHash = newest.inputHash and n.finishedAt = newest.finishedAt
            where n.status in (SUCCEEDED, REUSED) and n.result.panelAssetId is not null
              and exists (select 1 from Generation h
                where h.id = n.generationId and h.projectId = :projectId and h.ownerId = :ownerId)
            order by n.finishedAt""")
    List<GenerationShot> newestDrawnFrom(UUID projectId, UUID ownerId, Collection<String> inputHashes);
}
