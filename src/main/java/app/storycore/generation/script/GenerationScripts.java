package app.storycore.generation.script;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what stood beside the prompts of shots when their generation started. Only what writes documents asks for it:
 * runners and pages have no need of it.
 *
 * @see "src/site/markdown/decisions/0065-what-stands-beside-the-prompt.md"
 */
@Component
public class GenerationScripts {

    private final GenerationScriptRows rows;

    GenerationScripts(GenerationScriptRows rows) {
        this.rows = rows;
    }

    /**
     * Called in the transaction that makes the generation.
     *
     * @param scripts of shots, by their places in the generation, from 1
     */
    public void keep(UUID generationId, Map<Integer, ShotScript> scripts) {
        rows.saveAll(scripts.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(ShotScript.NONE))
                .map(entry -> new GenerationScriptRow(generationId, entry.getKey(), entry.getValue()))
                .toList());
    }

    /** What stood beside those shots that had anything, by their places in the generation, from 1. */
    public Map<Integer, ShotScript> of(UUID generationId) {
        Map<Integer, ShotScript> scripts = new HashMap<>();
        rows.findByGenerationId(generationId).forEach(row -> scripts.put(row.number(), row.script()));
        return scripts;
    }
}
