package app.storycore.project.imports.listing;

/** What a column of a shot list can say. */
public enum ShotColumn {
    PROMPT,
    DURATION,
    SHOT_SIZE,
    CAMERA_ANGLE,
    TIME_OF_DAY,
    MOOD
}
