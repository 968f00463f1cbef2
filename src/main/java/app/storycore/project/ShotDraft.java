package app.storycore.project;

import app.storycore.base.VisibleText;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.text.ShotTexts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes of one shot.
 *
 * @param prompt up to {@value PromptRules#STORED_MAX} characters; may still break the rules
 * @param duration {@link #MIN_DURATION} to {@link #MAX_DURATION}, kept to the millisecond
 * @param texts what is written beside the prompt; it shows in no picture
 * @param motion of its film; it shows in no picture either
 */
public record ShotDraft(
        String prompt,
        Duration duration,
        @Nullable ShotSize shotSize,
        @Nullable CameraAngle cameraAngle,
        @Nullable TimeOfDay timeOfDay,
        @Nullable Mood mood,
        ShotTexts texts,
        ShotMotion motion) {

    public static final Duration MIN_DURATION = Duration.ofMillis(500);
    public static final Duration MAX_DURATION = Duration.ofMinutes(10);
    public static final Duration DEFAULT_DURATION = Duration.ofSeconds(4);

    /** Whatever the prompt comes from, it is kept without what no package and no database takes. */
    public ShotDraft {
        prompt = VisibleText.clean(prompt);
    }

    /** One that is cut to, under a camera that follows the film. */
    public ShotDraft(
            String prompt,
            Duration duration,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood,
            ShotTexts texts) {
        this(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, texts, ShotMotion.NONE);
    }

    /** One without texts. */
    public ShotDraft(
            String prompt,
            Duration duration,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood) {
        this(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, ShotTexts.NONE);
    }

    /** A shot nobody has described yet. */
    public static ShotDraft empty() {
        return of("");
    }

    /** A shot with a prompt and nothing else said. */
    public static ShotDraft of(String prompt) {
        return new ShotDraft(prompt, DEFAULT_DURATION, null, null, null, null);
    }

    public ShotDraft withPrompt(String changed) {
        return new ShotDraft(changed, duration, shotSize, cameraAngle, timeOfDay, mood, texts, motion);
    }

    public ShotDraft withDuration(Duration changed) {
        return new ShotDraft(prompt, changed, shotSize, cameraAngle, timeOfDay, mood, texts, motion);
    }

    public ShotDraft withShotSize(@Nullable ShotSize changed) {
        return new ShotDraft(prompt, duration, changed, cameraAngle, timeOfDay, mood, texts, motion);
    }

    public ShotDraft withCameraAngle(@Nullable CameraAngle changed) {
        return new ShotDraft(prompt, duration, shotSize, changed, timeOfDay, mood, texts, motion);
    }

    public ShotDraft withTimeOfDay(@Nullable TimeOfDay changed) {
        return new ShotDraft(prompt, duration, shotSize, cameraAngle, changed, mood, texts, motion);
    }

    public ShotDraft withMood(@Nullable Mood changed) {
        return new ShotDraft(prompt, duration, shotSize, cameraAngle, timeOfDay, changed, texts, motion);
    }

    public ShotDraft withTexts(ShotTexts changed) {
        return new ShotDraft(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, changed, motion);
    }

    public ShotDraft withMotion(ShotMotion changed) {
        return new ShotDraft(prompt, duration, shotSize, cameraAngle, timeOfDay, mood, texts, changed);
    }

    /** The same without what does not show in its picture: two shots with the same look differ in nothing one sees. */
    public ShotDraft look() {
        return new ShotDraft(VisibleText.trim(prompt), DEFAULT_DURATION, shotSize, cameraAngle, timeOfDay, mood);
    }

    /** A fingerprint of {@link #look()}, for those who only ask whether two shots look alike. */
    public UUID lookFingerprint() {
        String look = shotSize + "/" + cameraAngle + "/" + timeOfDay + "/" + mood + "/" + prompt.strip();
        return UUID.nameUUIDFromBytes(look.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a duration may be kept. */
    public static boolean isDuration(Duration duration) {
        return duration.compareTo(MIN_DURATION) >= 0 && duration.compareTo(MAX_DURATION) <= 0;
    }
}
