package app.storycore.generation.history;

import app.storycore.generation.store.GenerationShot;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Shots of generations, a page at a time. */
interface ShotDetailsRepository extends Repository<GenerationShot, UUID> {

    @Query("""
            select s from GenerationShot s, Generation g where s.generationId = :generationId and s.number > :number
              and g.id = s.generationId and g.ownerId = :ownerId
            order by s.generationId, s.number""")
    List<GenerationShot> after(UUID generationId, UUID ownerId, int number, Limit limit);

    /** Failed shots of a generation, by the stage that lost them; of a generation whose owner was checked. */
    @Query("""
            select count(case when s.result.panelAssetId is null then 1 end) as images,
              count(case when s.result.panelAssetId is not null
                and s.result.promotedAssetId is null then 1 end) as promotion,
              count(case when s.result.panelAssetId is not null
                and s.result.promotedAssetId is not null then 1 end) as qa
            from GenerationShot s where s.generationId = :generationId and s.status = FAILED""")
    Losses losses(UUID generationId);

    /** Shots of which a generation has another take than an earlier one; the owner of both was checked. */
    @Query("""
            select s.number from GenerationShot s, GenerationShot e
            where s.generationId = :generationId and s.plan.take > 0
              and e.generationId = :earlierId and e.shotId = s.shotId and e.plan.take < s.plan.take
            order by s.number""")
    List<Integer> newTakes(UUID generationId, UUID earlierId, Limit limit);

    /** How many shots each stage lost. */
    interface Losses {
        int getImages();

        int getPromotion();

        int getQa();
    }
}
