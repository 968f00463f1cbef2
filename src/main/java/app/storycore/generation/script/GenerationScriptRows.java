package app.storycore.generation.script;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What stood beside the prompts of generations; it goes with them. */
interface GenerationScriptRows extends Repository<GenerationScriptRow, GenerationScriptRow.Key> {

    <R extends GenerationScriptRow> List<R> saveAll(Iterable<R> rows);

    List<GenerationScriptRow> findByGenerationId(UUID generationId);
}
