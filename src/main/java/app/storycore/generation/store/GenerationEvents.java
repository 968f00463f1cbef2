package app.storycore.generation.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Every change of every status. */
public interface GenerationEvents extends Repository<GenerationEvent, UUID> {

    GenerationEvent save(GenerationEvent event);

    List<GenerationEvent> findByGenerationIdOrderByRevision(UUID generationId);

    List<GenerationEvent> findByGenerationIdAndRevisionGreaterThanOrderByRevision(
            UUID generationId, long revision, Limit limit);
}
