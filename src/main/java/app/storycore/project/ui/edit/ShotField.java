package app.storycore.project.ui.edit;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person can write of a shot. */
public enum ShotField {
    PROMPT,
    DIALOGUE,
    ACTION,
    NOTES,
    DURATION,
    SHOT_SIZE,
    CAMERA_ANGLE,
    TIME_OF_DAY,
    MOOD,
    TRANSITION,
    CAMERA_MOVE;

    /** Those that are written freely: of two texts for one of them a person chooses. */
    public boolean isText() {
        return this == PROMPT || this == DIALOGUE || this == ACTION || this == NOTES;
    }

    /** The field of this name, if there is one. */
    public static Optional<ShotField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** What stands in this field, as a browser has it. */
    public String text(ShotDraft draft) {
        return switch (this) {
            case PROMPT -> draft.prompt();
            case DIALOGUE -> draft.texts().dialogue();
            case ACTION -> draft.texts().action();
            case NOTES -> draft.texts().notes();
            case DURATION ->
                BigDecimal.valueOf(draft.duration().toMillis(), 3)
                        .stripTrailingZeros()
                        .toPlainString();
            case SHOT_SIZE -> name(draft.shotSize());
            case CAMERA_ANGLE -> name(draft.cameraAngle());
            case TIME_OF_DAY -> name(draft.timeOfDay());
            case MOOD -> name(draft.mood());
            case TRANSITION -> MotionCode.of(draft.motion().transition());
            case CAMERA_MOVE -> MotionCode.of(draft.motion().camera());
        };
    }

    /**
     * {@code onto} with what a browser has in this field.
     *
     * @throws IllegalArgumentException when that cannot be read
     */
    public ShotDraft write(String text, ShotDraft onto) {
        return switch (this) {
            case PROMPT -> onto.withPrompt(text);
            case DIALOGUE -> onto.withTexts(onto.texts().withDialogue(text));
            case ACTION -> onto.withTexts(onto.texts().withAction(text));
            case NOTES -> onto.withTexts(onto.texts().withNotes(text));
            case DURATION ->
                onto.withDuration(
                        Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue()));
            case SHOT_SIZE -> onto.withShotSize(value(ShotSize.class, text));
            case CAMERA_ANGLE -> onto.withCameraAngle(value(CameraAngle.class, text));
            case TIME_OF_DAY -> onto.withTimeOfDay(value(TimeOfDay.class, text));
            case MOOD -> onto.withMood(value(Mood.class, text));
            case TRANSITION -> onto.withMotion(onto.motion().with(MotionCode.transition(text)));
            case CAMERA_MOVE -> onto.withMotion(onto.motion().with(MotionCode.camera(text)));
        };
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    /** {@code onto} with this field as it is in {@code from}. */
    ShotDraft take(ShotDraft from, ShotDraft onto) {
        return switch (this) {
            case PROMPT, DIALOGUE, ACTION, NOTES -> write(text(from), onto);
            case DURATION -> onto.withDuration(from.duration());
            case SHOT_SIZE -> onto.withShotSize(from.shotSize());
            case CAMERA_ANGLE -> onto.withCameraAngle(from.cameraAngle());
            case TIME_OF_DAY -> onto.withTimeOfDay(from.timeOfDay());
            case MOOD -> onto.withMood(from.mood());
            case TRANSITION -> onto.withMotion(onto.motion().with(from.motion().transition()));
            case CAMERA_MOVE -> onto.withMotion(onto.motion().with(from.motion().camera()));
        };
    }
}
