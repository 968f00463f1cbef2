package app.storycore.project.ui;

/** What a person can write of a shot. */
enum ShotField {
    PROMPT,
    DURATION,
    SHOT_SIZE,
    CAMERA_ANGLE,
    TIME_OF_DAY,
    MOOD
}
