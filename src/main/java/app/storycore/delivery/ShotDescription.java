package app.storycore.delivery;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of one shot.
 *
 * @param prompt as written, any Unicode
 * @param duration how long the shot stands, exact to the millisecond, 0.1 s to an hour
 */
public record ShotDescription(
        String prompt,
        Duration duration,
        @Nullable ShotSize shotSize,
        @Nullable CameraAngle cameraAngle,
        @Nullable TimeOfDay timeOfDay,
        @Nullable Mood mood) {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);

    public ShotDescription {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A shot stands for 0.1 s to an hour, not for " + duration);
        }
    }

    public static ShotDescription of(String prompt, Duration duration) {
        return new ShotDescription(prompt, duration, null, null, null, null);
    }
}
