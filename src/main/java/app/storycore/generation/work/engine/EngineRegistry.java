package app.storycore.generation.work.engine;

import app.storycore.base.setting.InvalidSetting;
import app.storycore.cluster.NodeFacts;
import app.storycore.engine.EngineException;
import app.storycore.engine.EngineSource;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.start.ActiveEngine;
import app.storycore.generation.start.EngineChoice;
import app.storycore.generation.start.StartRefusedException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The engines of this server: those that come with the application, and those that administrators have set up. */
@Component
public class EngineRegistry implements EngineChoice {

    private final Map<String, PanelEngine> engines;
    private final PanelEngine fallback;
    private final List<EngineSource> sources;
    private final PanelRequestFactory requests;
    private final ApplicationEventPublisher publisher;

    EngineRegistry(
            List<PanelEngine> all,
            ObjectProvider<EngineSource> sources,
            @Value("${studio.engine}") String name,
            PanelRequestFactory requests,
            ApplicationEventPublisher publisher) {
        this.requests = requests;
        this.sources = sources.orderedStream().toList();
        this.publisher = publisher;
        this.engines = all.stream()
                .collect(Collectors.toMap(PanelEngine::id, engine -> new ObservedEngine(engine, publisher)));
        PanelEngine found = engines.get(name);
        if (found == null) {
            throw new InvalidSetting(
                    "studio.engine",
                    "what draws projects that name no workflow",
                    name,
                    engines.keySet().stream().sorted().collect(Collectors.joining(" or ")),
                    "correct it, or leave it out for sketch");
        }
        this.fallback = found;
    }

    /** @throws EngineException when this server has no such engine */
    public PanelEngine get(String id) throws EngineException {
        return find(id).orElseThrow(() ->
                new StudioEngineException(Fault.NO_SUCH_ENGINE, Reason.of(ReasonCode.ENGINE_MISSING, id)));
    }

    private Optional<PanelEngine> find(String id) {
        return Optional.ofNullable(engines.get(id))
                .or(() -> sources.stream()
                        .flatMap(source -> source.find(id).stream())
                        .findFirst()
                        .map(engine -> new ObservedEngine(engine, publisher)));
    }

    /** Those that come with the application, in their versions, the one that is used by itself first. */
    public List<String> names() {
        Stream<PanelEngine> others = engines.values().stream()
                .filter(engine -> !engine.equals(fallback))
                .sorted(Comparator.comparing(PanelEngine::id));
        return Stream.concat(Stream.of(fallback), others)
                .map(engine -> NodeFacts.engine(engine.id(), engine.version()))
                .toList();
    }

    /** The one that is used where a project names none. */
    PanelEngine fallback() {
        return fallback;
    }

    @Override
    public ActiveEngine of(@Nullable String engineId) {
        PanelEngine engine = engineId == null
                ? fallback
                : find(engineId).orElseThrow(() -> new StartRefusedException(StartRefusedException.Reason.ENGINE_GONE));
        return new PlanningEngine(engine, requests);
    }

    @Override
    public boolean stopsAtOnce(String engineId) {
        return find(engineId).map(PanelEngine::stopsAtOnce).orElse(false);
    }
}
