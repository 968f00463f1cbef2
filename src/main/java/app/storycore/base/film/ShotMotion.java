package app.storycore.base.film;

import org.jspecify.annotations.Nullable;

/**
 * What moves in the film of a shot. It shows in no picture of it.
 *
 * @param camera null where it follows what is said of the whole film
 */
public record ShotMotion(Transition transition, @Nullable CameraPath camera) {

    /** A cut, and no camera move of its own. */
    public static final ShotMotion NONE = new ShotMotion(Transition.CUT, null);

    public ShotMotion with(Transition changed) {
        return new ShotMotion(changed, camera);
    }

    public ShotMotion with(@Nullable CameraPath changed) {
        return new ShotMotion(transition, changed);
    }
}
