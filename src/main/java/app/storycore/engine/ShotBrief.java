package app.storycore.engine;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is told about one shot. A part that is not null wins over the words of the prompt.
 *
 * @param prompt the shot in words, in any language
 * @param setting the engine's word for the place that the shot takes over from those before it, null when it takes over
 *     none; set by {@link PanelEngine#inSequence}
 * @param scene the heading of the scene in which the shot is, null when it is in none; only {@link PanelEngine#inSequence}
 *     may look at it, and what it says there is in {@code setting}
 */
public record ShotBrief(
        String prompt,
        @Nullable ShotSize shotSize,
        @Nullable CameraAngle cameraAngle,
        @Nullable TimeOfDay timeOfDay,
        @Nullable Mood mood,
        @Nullable String setting,
        @Nullable String scene) {

    /** A shot by itself. */
    public ShotBrief(
            String prompt,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood) {
        this(prompt, shotSize, cameraAngle, timeOfDay, mood, null, null);
    }

    /** A shot of which only the words are known. */
    public static ShotBrief ofPrompt(String prompt) {
        return new ShotBrief(prompt, null, null, null, null);
    }

    /** The same in a scene. */
    public ShotBrief inScene(@Nullable String heading) {
        return new ShotBrief(prompt, shotSize, cameraAngle, timeOfDay, mood, setting, heading);
    }

    /** The same at a place that is taken over. */
    public ShotBrief takingOver(String place) {
        return new ShotBrief(prompt, shotSize, cameraAngle, timeOfDay, mood, place, scene);
    }
}
