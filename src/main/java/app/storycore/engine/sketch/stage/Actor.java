package app.storycore.engine.sketch.stage;

import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.reading.PersonKind;

/**
 * Somebody on the set.
 *
 * @param foot where the figure stands
 * @param facing degrees: 0 faces the camera's side, 90 the frame's right, 180 away
 * @param wind how far loose clothes blow to the right, -1 to 1
 * @param expression what the face shows
 */
record Actor(CastMember look, PersonKind kind, Pose pose, Vec foot, double facing, double wind, Expression expression) {

    double height() {
        return look.height() / 100.0;
    }

    boolean isChild() {
        return kind == PersonKind.BOY || kind == PersonKind.GIRL;
    }

    boolean isFemale() {
        return kind == PersonKind.WOMAN || kind == PersonKind.GIRL || kind == PersonKind.OLD_WOMAN;
    }

    boolean isOld() {
        return kind == PersonKind.OLD_MAN || kind == PersonKind.OLD_WOMAN;
    }
}
