package app.storycore.generation.work;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.EngineChoice;
import app.storycore.generation.PlannedSheet;
import app.storycore.generation.ShotInput;
import app.storycore.project.ShotDraft;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            throw new EngineException(
                    Fault.NO_SUCH_ENGINE, "This server has no engine \"" + id + "\". Start a new generation.");
        }
        return engine;
    }

    /** The one that new generations use. */
    PanelEngine chosen() {
        return chosen;
    }

    @Override
    public String engine() {
        return chosen.id();
    }

    @Override
    public String version() {
        return chosen.version();
    }

    @Override
    public boolean stopsAtOnce(String engine) {
        PanelEngine found = engines.get(engine);
        return found != null && found.stopsAtOnce();
    }

    @Override
    public PlannedSheet sheet(VisualStyle style, Seed projectSeed, List<ShotDraft> shots) {
        SheetRequest request = PanelInputs.sheet(style, projectSeed, ShotBriefs.inSequence(chosen, shots));
        return new PlannedSheet(chosen.plan(request).toText(), PanelInputs.hash(chosen, request));
    }

    @Override
    public List<String> inputHashes(VisualStyle style, Seed projectSeed, List<ShotInput> shots) {
        List<ShotBrief> briefs = ShotBriefs.inSequence(
                chosen, shots.stream().map(ShotInput::draft).toList());
        Coherence coherence = chosen.plan(PanelInputs.sheet(style, projectSeed, briefs));
        return IntStream.range(0, shots.size())
                .mapToObj(i -> PanelInputs.panel(style, shots.get(i).seed(), briefs.get(i), coherence))
                .map(request -> PanelInputs.hash(chosen, request))
                .toList();
    }
}
