package app.storycore.generation.work.stage;

import app.storycore.engine.EngineException;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.run.EngineChangeRecorder;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.engine.EngineRegistry;
import app.storycore.generation.work.engine.PanelRequestFactory;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sees to it that what another version of the engine draws is not taken for the work of the one that the generation began
 * with, as when a server goes on after an update with what the one before it had begun.
 */
@Component
class EngineChange {

    private final EngineRegistry engines;
    private final PanelRequestFactory requests;
    private final EngineChangeRecorder recorder;

    EngineChange(EngineRegistry engines, PanelRequestFactory requests, EngineChangeRecorder recorder) {
        this.engines = engines;
        this.requests = requests;
        this.recorder = recorder;
    }

    /** Called before the open shots are drawn. */
    void record(RunContext run, List<ShotWorkItem> open) {
        PanelEngine engine;
        try {
            engine = engines.get(run.plan().engine());
        } catch (EngineException missing) {
            return; // each shot will say so
        }
        if (!open.isEmpty() && !engine.version().equals(run.engineVersion())) {
            recorder.changed(
                    run.run(),
                    engine.version(),
                    open.stream().collect(Collectors.toMap(ShotWorkItem::number, hashOf(engine, run))));
            run.drawOnWith(engine.version());
        }
    }

    private Function<ShotWorkItem, String> hashOf(PanelEngine engine, RunContext run) {
        List<ShotBrief> briefs = run.briefs(engine);
        return shot -> PanelRequestFactory.hash(
                engine,
                requests.panel(
                                run.plan().style(),
                                run.plan().aspect(),
                                shot.seed(),
                                briefs.get(shot.number() - 1),
                                run.coherence(),
                                PanelContext.planned(shot.casting(), run.plan().negativePrompt()))
                        .ofTake(shot.take()));
    }
}
