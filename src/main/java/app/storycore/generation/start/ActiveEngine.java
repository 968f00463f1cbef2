package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ShotDraft;
import java.util.List;

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
    SheetPlan sheet(VisualStyle style, Seed projectSeed, List<ShotDraft> shots);

    /**
     * A hash for each shot over everything its panel depends on: prompt and fields, style, what of the sheet steers it,
     * seed, engine and its version, size. Equal hashes mean equal panels.
     *
     * @param projectSeed from which the sheet's seed is derived
     * @param shots the whole sequence in its order, at least one
     * @return as many hashes, each 64 hexadecimal digits (SHA-256)
     */
    List<String> inputHashes(VisualStyle style, Seed projectSeed, List<PanelInput> shots);
}
