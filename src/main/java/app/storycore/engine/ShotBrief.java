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
 */
public record ShotBrief(
        String prompt,
        @Nullable ShotSize shotSize,
        @Nullable CameraAngle cameraAngle,
        @Nullable TimeOfDay timeOfDay,
        @Nullable Mood mood) {

    /** A shot of which only the words are known. */
    public static ShotBrief ofPrompt(String prompt) {
        return new ShotBrief(prompt, null, null, null, null);
    }
}
