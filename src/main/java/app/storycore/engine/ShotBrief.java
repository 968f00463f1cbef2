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
 */
public record ShotBrief(
        String prompt,
        @Nullable ShotSize shotSize,
        @Nullable CameraAngle cameraAngle,
        @Nullable TimeOfDay timeOfDay,
        @Nullable Mood mood,
        @Nullable String setting) {

    /** A shot by itself. */
    public ShotBrief(
            String prompt,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood) {
        this(prompt, shotSize, cameraAngle, timeOfDay, mood, null);
    }

    /** A shot of which only the words are known. */
    public static ShotBrief ofPrompt(String prompt) {
        return new ShotBrief(prompt, null, null, null, null);
    }

    /** The same at a place that is taken over. */
    public ShotBrief takingOver(String place) {
        return new ShotBrief(prompt, shotSize, cameraAngle, timeOfDay, mood, place);
    }
}
