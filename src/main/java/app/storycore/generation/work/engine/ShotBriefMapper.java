package app.storycore.generation.work.engine;

import app.storycore.engine.Casting;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.ShotBrief;
import app.storycore.project.ShotDraft;
import java.util.List;
import java.util.function.Function;

/** Says to an engine what was written of the shots of a sequence. */
public final class ShotBriefMapper {

    private ShotBriefMapper() {}

    /**
     * What the engine is told of each shot.
     *
     * @param shots the whole sequence in its order
     */
    public static <T> List<ShotBrief> inSequence(
            PanelEngine engine, List<T> shots, Function<T, ShotDraft> draft, Function<T, Casting> casting) {
        List<ShotBrief> briefs = shots.stream()
                .map(shot -> of(draft.apply(shot)).inScene(casting.apply(shot).scene()))
                .toList();
        return engine.inSequence(briefs).stream()
                .map(brief -> brief.inScene(null))
                .toList();
    }

    /** Blanks around a prompt change no picture, and so no hash. */
    private static ShotBrief of(ShotDraft draft) {
        return new ShotBrief(
                draft.look().prompt(), draft.shotSize(), draft.cameraAngle(), draft.timeOfDay(), draft.mood());
    }
}
