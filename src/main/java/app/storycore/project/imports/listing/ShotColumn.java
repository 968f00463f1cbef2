package app.storycore.project.imports.listing;

/** What a column of a shot list can say. */
public enum ShotColumn {
    PROMPT,
    DIALOGUE,
    ACTION_TEXT,
    NOTES,
    DURATION,
    SHOT_SIZE,
    CAMERA_ANGLE,
    TIME_OF_DAY,
    MOOD
}
