package app.storycore.generation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Shots of generations, a page at a time. */
interface ShotRecords extends Repository<GenerationShot, UUID> {

    @Query("""
            select s from GenerationShot s, Generation g where s.generationId = :generationId and s.number > :number
              and g.id = s.generationId and g.ownerId = :ownerId
            order by s.generationId, s.number""")
    List<GenerationShot> after(UUID generationId, UUID ownerId, int number, Limit limit);
}
