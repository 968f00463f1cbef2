package app.storycore.base.film;

/** The light that the clock gives a scene. */
public enum TimeOfDay {
    DAWN,
    DAY,
    GOLDEN_HOUR,
    DUSK,
    NIGHT
}
