package app.storycore.engine.sketch.scene;

import org.jspecify.annotations.Nullable;

/**
 * Where an animal is, and how, when it does not just stand on the ground.
 *
 * @param animal the name of an {@link Animal}, or the key of a {@link Thing}
 * @param on the noun of what it is on, null when somebody holds it
 */
public record Perch(String animal, @Nullable String on, Posture posture) {

    /** The noun of the ground, which everything is on. */
    public static final String GROUND = "ground";

    /** How an animal is seen. */
    public enum Posture {
        STANDING,
        RUNNING,
        ASLEEP,
        SITTING
    }

    /** Whether somebody has it in the arms. */
    public boolean isHeld() {
        return on == null;
    }
}
