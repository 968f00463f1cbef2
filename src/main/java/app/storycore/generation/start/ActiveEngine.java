package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.FinalPrompt;
import java.util.List;
import java.util.Optional;

/** The engine that a new generation uses, as far as those who start one need to know it; the same from plan to start. */
public interface ActiveEngine {

    String engine();

    /** What people call it. */
    String name();

    String version();

    /**
     * What the coherence sheet of a sequence fixes, without drawing it.
     *
     * @param shots the whole sequence in its order, at least one
     */
    SheetPlan sheet(VisualStyle style, AspectRatio aspect, Seed projectSeed, List<PanelInput> shots);

    /**
     * What a model would be told of each shot; empty when the engine reads the words of a shot as they are.
     *
     * @throws StartRefusedException when the engine cannot be used as it is set up
     */
    Optional<List<FinalPrompt>> finalPrompts(
            VisualStyle style, AspectRatio aspect, String negativePrompt, List<PanelInput> shots);

    /**
     * A hash for each shot over everything its panel depends on: prompt and fields, style, what of the sheet steers it,
     * seed, engine and its version, size, and what the engine takes of its cast. Equal hashes mean equal panels.
     *
     * @param projectSeed from which the sheet's seed is derived
     * @param negativePrompt what no picture is to show, may be empty
     * @param shots the whole sequence in its order, at least one
     * @return as many hashes, each 64 hexadecimal digits (SHA-256)
     */
    List<String> inputHashes(
            VisualStyle style, AspectRatio aspect, Seed projectSeed, String negativePrompt, List<PanelInput> shots);
}
