package app.storycore.generation.work;

import app.storycore.engine.EngineException;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.EngineChoice;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The engines of this server, and the one that new generations use. */
@Component
class Engines implements EngineChoice {

    private final Map<String, PanelEngine> engines;
    private final PanelEngine chosen;

    Engines(List<PanelEngine> all, @Value("${studio.engine}") String name) {
        this.engines = all.stream().collect(Collectors.toMap(PanelEngine::id, Function.identity()));
        PanelEngine found = engines.get(name);
        if (found == null) {
            throw new IllegalArgumentException("studio.engine is \"" + name + "\"; known are: "
                    + engines.keySet().stream().sorted().toList());
        }
        this.chosen = found;
    }

    /** @throws EngineException when this server has no such engine */
    PanelEngine get(String id) throws EngineException {
        PanelEngine engine = engines.get(id);
        if (engine == null) {
            throw EngineException.lasting("This server has no engine \"" + id + "\". Start a new generation.");
        }
        return engine;
    }

    @Override
    public String engine() {
        return chosen.id();
    }

    @Override
    public String version() {
        return chosen.version();
    }
}
