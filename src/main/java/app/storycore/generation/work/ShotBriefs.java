package app.storycore.generation.work;

import app.storycore.engine.ShotBrief;
import app.storycore.generation.PlannedShot;
import app.storycore.project.ShotDraft;

/** Says to an engine what was written of a shot. */
final class ShotBriefs {

    private ShotBriefs() {}

    static ShotBrief of(PlannedShot shot) {
        return of(shot.draft());
    }

    static ShotBrief of(ShotDraft draft) {
        return new ShotBrief(draft.prompt(), draft.shotSize(), draft.cameraAngle(), draft.timeOfDay(), draft.mood());
    }
}
