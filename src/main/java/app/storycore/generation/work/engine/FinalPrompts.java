package app.storycore.generation.work.engine;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.EngineException;
import app.storycore.engine.FinalPrompt;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PictureFiles;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.StoredPicture;
import app.storycore.generation.start.PanelInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an engine would be told of the shots of a sequence, with what is drawn before them standing for itself. */
final class FinalPrompts {

    /** Of what is not drawn yet; only that it is there shows in the words. */
    private static final StoredPicture TO_COME = new StoredPicture(new UUID(0, 0), "");

    private final PanelEngine engine;
    private final PanelRequestFactory requests;

    FinalPrompts(PanelEngine engine, PanelRequestFactory requests) {
        this.engine = engine;
        this.requests = requests;
    }

    /** One for each shot; empty when the engine reads the shots themselves. */
    Optional<List<FinalPrompt>> of(VisualStyle style, AspectRatio aspect, String negative, List<PanelInput> shots)
            throws EngineException {
        List<ShotBrief> briefs = ShotBriefMapper.inSequence(engine, shots, PanelInput::draft, PanelInput::casting);
        List<FinalPrompt> prompts = new ArrayList<>();
        for (List<PanelInput> scene : Scenes.all(shots, PanelInput::draft, PanelInput::casting)) {
            boolean first = true;
            for (PanelInput shot : scene) {
                PanelContext context = context(shot, negative, !first);
                ShotBrief brief = briefs.get(prompts.size());
                Optional<FinalPrompt> prompt =
                        engine.finalPrompt(requests.panel(style, aspect, new Seed(0), brief, Coherence.NONE, context));
                if (prompt.isEmpty()) {
                    return Optional.empty();
                }
                prompts.add(prompt.get());
                first = false;
            }
        }
        return prompts.isEmpty() ? Optional.empty() : Optional.of(prompts);
    }

    /** @param hasPrevious whether a shot comes before it in its scene */
    private PanelContext context(PanelInput shot, String negative, boolean hasPrevious) {
        return new PanelContext(
                shot.casting(),
                negative,
                hasPrevious && engine.usesPreviousPanel() ? TO_COME : null,
                engine.usesSheet() ? TO_COME : null,
                PictureFiles.NONE);
    }
}
