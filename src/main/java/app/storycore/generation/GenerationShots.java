package app.storycore.generation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shots of all generations; reached only through a generation whose owner or token was checked. */
interface GenerationShots extends Repository<GenerationShot, GenerationShot.Key> {

    <S extends GenerationShot> List<S> saveAll(Iterable<S> shots);

    List<GenerationShot> findByGenerationIdOrderByNumber(UUID generationId);

    Optional<GenerationShot> findById(GenerationShot.Key key);

    List<GenerationShot> findByGenerationIdAndStatusIn(UUID generationId, Collection<ShotStatus> statuses);

    /** Panels that were drawn from these inputs, the oldest first. */
    @Query("""
            select s from GenerationShot s, Generation g where s.generationId = g.id
              and g.projectId = :projectId and g.ownerId = :ownerId and s.inputHash in :inputHashes
              and s.status in (SUCCEEDED, REUSED) and s.panelAssetId is not null
            order by s.finishedAt""")
    List<GenerationShot> drawnFrom(UUID projectId, UUID ownerId, Collection<String> inputHashes);

    /** Every panel of a project's shots, oldest generation first. */
    @Query("""
            select s from GenerationShot s, Generation g where s.generationId = g.id
              and g.projectId = :projectId and g.ownerId = :ownerId and s.panelAssetId is not null
              and s.finishedAt = (select max(o.finishedAt) from GenerationShot o, Generation h
                where o.generationId = h.id and h.projectId = :projectId and o.shotId = s.shotId and o.panelAssetId is not null)
            order by s.finishedAt""")
    List<GenerationShot> newestPanels(UUID projectId, UUID ownerId);
}
