package app.storycore.base.film;

/** The feeling a shot should carry. */
public enum Mood {
    CALM,
    JOYFUL,
    ROMANTIC,
    MELANCHOLIC,
    MYSTERIOUS,
    TENSE,
    OMINOUS,
    DRAMATIC
}
