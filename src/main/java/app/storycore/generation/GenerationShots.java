package app.storycore.generation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shots of all generations; reached only through a generation whose owner or token was checked. */
interface GenerationShots extends Repository<GenerationShot, GenerationShot.Key> {

    String DRAWN_FROM = """
            from GenerationShot s, Generation g where s.generationId = g.id
              and g.projectId = :projectId and g.ownerId = :ownerId and s.inputHash in :inputHashes
              and s.status in (SUCCEEDED, REUSED) and s.panelAssetId is not null""";

    <S extends GenerationShot> List<S> saveAll(Iterable<S> shots);

    List<GenerationShot> findByGenerationIdOrderByNumber(UUID generationId);

    Optional<GenerationShot> findById(GenerationShot.Key key);

    List<GenerationShot> findByGenerationIdAndStatusIn(UUID generationId, Collection<ShotStatus> statuses);

    /** All panels that were ever drawn from these inputs, the oldest first: for few, as they may be many. */
    @Query("select s " + DRAWN_FROM + " order by s.finishedAt")
    List<GenerationShot> drawnFrom(UUID projectId, UUID ownerId, Collection<String> inputHashes);

    /** Those of these inputs from which a panel was ever drawn that may be taken over. */
    @Query("select distinct s.inputHash " + DRAWN_FROM)
    List<String> everDrawnFrom(UUID projectId, UUID ownerId, Collection<String> inputHashes);

    /** The newest panel of each of these inputs, by their ends, the oldest first; one or more for each. */
    @Query("""
            select s from GenerationShot s join Generation g on g.id = s.generationId
              join (select o.inputHash as inputHash, max(o.finishedAt) as finishedAt
                from GenerationShot o join Generation h on h.id = o.generationId
                where h.projectId = :projectId and h.ownerId = :ownerId and o.inputHash in :inputHashes
                  and o.status in (SUCCEEDED, REUSED) and o.panelAssetId is not null group by o.inputHash) newest
                on newest.inputHash = s.inputHash and newest.finishedAt = s.finishedAt
            where g.projectId = :projectId and g.ownerId = :ownerId
              and s.status in (SUCCEEDED, REUSED) and s.panelAssetId is not null
            order by s.finishedAt""")
    List<GenerationShot> newestDrawnFrom(UUID projectId, UUID ownerId, Collection<String> inputHashes);
}
