package app.storycore.generation.work.engine;

import app.storycore.engine.PanelEngine;
import app.storycore.engine.ShotBrief;
import app.storycore.project.ShotDraft;
import java.util.List;

/** Says to an engine what was written of the shots of a sequence. */
public final class ShotBriefMapper {

    private ShotBriefMapper() {}

    /**
     * What the engine is told of each shot.
     *
     * @param shots the whole sequence in its order
     */
    public static List<ShotBrief> inSequence(PanelEngine engine, List<ShotDraft> shots) {
        return engine.inSequence(shots.stream().map(ShotBriefMapper::of).toList());
    }

    /** Blanks around a prompt change no picture, and so no hash. */
    private static ShotBrief of(ShotDraft draft) {
        return new ShotBrief(
                draft.look().prompt(), draft.shotSize(), draft.cameraAngle(), draft.timeOfDay(), draft.mood());
    }
}
