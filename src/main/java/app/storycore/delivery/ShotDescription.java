package app.storycore.delivery;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of one shot.
 *
 * @param prompt as written, any Unicode
 * @param duration how long the shot stands, exact to the millisecond, 0.1 s to an hour
 * @param text what was written beside the prompt
 * @param scene in which the shot is, null when in none
 * @param motion of its film
 */
public record ShotDescription(
        String prompt,
        Duration duration,
        @Nullable ShotSize shotSize,
        @Nullable CameraAngle cameraAngle,
        @Nullable TimeOfDay timeOfDay,
        @Nullable Mood mood,
        ShotText text,
        @Nullable SceneTitle scene,
        ShotMotion motion) {

    /**
     * The scene that a shot is in; neighbours with the same title are in the same one.
     *
     * @param number as people read it; empty when it is not known
     * @param heading may be empty when the number is not
     */
    public record SceneTitle(String number, String heading) {

        /** As documents print it. */
        public String words() {
            if (number.isEmpty()) {
                return "Scene: " + heading;
            }
            return heading.isEmpty() ? "Scene " + number : "Scene " + number + ": " + heading;
        }
    }

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);

    public ShotDescription {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A shot stands for 0.1 s to an hour, not for " + duration);
        }
    }

    /** One that is cut to, under a camera that follows the film. */
    public ShotDescription(
            String prompt,
            Duration duration,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood,
            ShotText text,
            @Nullable SceneTitle scene) {
        this(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, text, scene, ShotMotion.NONE);
    }

    /** One with nothing beside the prompt. */
    public ShotDescription(
            String prompt,
            Duration duration,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood) {
        this(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, ShotText.NONE, null);
    }

    public static ShotDescription of(String prompt, Duration duration) {
        return new ShotDescription(prompt, duration, null, null, null, null);
    }

    public ShotDescription moving(ShotMotion changed) {
        return new ShotDescription(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, text, scene, changed);
    }
}
