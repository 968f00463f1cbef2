package app.storycore.engine.sketch.figure;

import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.space.Vec;

/**
 * Somebody on the set.
 *
 * @param foot where the figure stands
 * @param facing degrees: 0 faces the camera's side, 90 the frame's right, 180 away
 * @param wind how far loose clothes blow to the right, -1 to 1
 * @param expression what the face shows
 */
public record Actor(
        CastMember look, PersonKind kind, Pose pose, Vec foot, double facing, double wind, Expression expression) {

    public double height() {
        return look.height() / 100.0;
    }

    /** The same at another place. */
    public Actor at(Vec place) {
        return new Actor(look, kind, pose, place, facing, wind, expression);
    }

    /** The same facing another way. */
    public Actor turned(double degrees) {
        return new Actor(look, kind, pose, foot, degrees, wind, expression);
    }

    /** The same in another pose. */
    public Actor posed(Pose other) {
        return new Actor(look, kind, other, foot, facing, wind, expression);
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
