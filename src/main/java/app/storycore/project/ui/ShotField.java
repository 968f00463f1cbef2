package app.storycore.project.ui;

import app.storycore.project.ShotDraft;

/** What a person can write of a shot. */
enum ShotField {
    PROMPT,
    DURATION,
    SHOT_SIZE,
    CAMERA_ANGLE,
    TIME_OF_DAY,
    MOOD;

    /** {@code onto} with this field as it is in {@code from}. */
    ShotDraft take(ShotDraft from, ShotDraft onto) {
        return switch (this) {
            case PROMPT -> onto.withPrompt(from.prompt());
            case DURATION -> onto.withDuration(from.duration());
            case SHOT_SIZE -> onto.withShotSize(from.shotSize());
            case CAMERA_ANGLE -> onto.withCameraAngle(from.cameraAngle());
            case TIME_OF_DAY -> onto.withTimeOfDay(from.timeOfDay());
            case MOOD -> onto.withMood(from.mood());
        };
    }
}
