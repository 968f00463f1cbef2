package app.storycore.generation.work.engine;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.EngineException;
import app.storycore.engine.FinalPrompt;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.start.ActiveEngine;
import app.storycore.generation.start.PanelInput;
import app.storycore.generation.start.SheetPlan;
import app.storycore.generation.start.StartRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an engine would be asked for, without asking it to draw. */
final class PlanningEngine implements ActiveEngine {

    private final PanelEngine engine;
    private final PanelRequestFactory requests;

    PlanningEngine(PanelEngine engine, PanelRequestFactory requests) {
        this.engine = engine;
        this.requests = requests;
    }

    @Override
    public String engine() {
        return engine.id();
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public SheetPlan sheet(VisualStyle style, AspectRatio aspect, Seed projectSeed, List<PanelInput> shots) {
        SheetRequest request = requests.sheet(style, aspect, projectSeed, briefs(shots));
        return new SheetPlan(engine.plan(request).toText(), PanelRequestFactory.hash(engine, request));
    }

    private List<ShotBrief> briefs(List<PanelInput> shots) {
        return ShotBriefMapper.inSequence(engine, shots, PanelInput::draft, PanelInput::casting);
    }

    @Override
    public Optional<List<FinalPrompt>> finalPrompts(
            VisualStyle style, AspectRatio aspect, String negativePrompt, List<PanelInput> shots) {
        try {
            return new FinalPrompts(engine, requests).of(style, aspect, negativePrompt, shots);
        } catch (EngineException unusable) {
            throw new StartRefusedException(StartRefusedException.Reason.ENGINE_GONE);
        }
    }

    @Override
    public List<String> inputHashes(
            VisualStyle style, AspectRatio aspect, Seed projectSeed, String negativePrompt, List<PanelInput> shots) {
        List<ShotBrief> briefs = briefs(shots);
        Coherence coherence = engine.plan(requests.sheet(style, aspect, projectSeed, briefs));
        return IntStream.range(0, shots.size())
                .mapToObj(i -> requests.panel(
                                style,
                                aspect,
                                shots.get(i).seed(),
                                briefs.get(i),
                                coherence,
                                PanelContext.planned(shots.get(i).casting(), negativePrompt))
                        .ofTake(shots.get(i).take()))
                .map(request -> PanelRequestFactory.hash(engine, request))
                .toList();
    }
}
