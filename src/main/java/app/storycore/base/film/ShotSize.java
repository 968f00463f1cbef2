package app.storycore.base.film;

/** How much of the subject the frame holds, from the widest to the closest. */
public enum ShotSize {
    EXTREME_WIDE,
    WIDE,
    FULL,
    MEDIUM,
    MEDIUM_CLOSE_UP,
    CLOSE_UP,
    EXTREME_CLOSE_UP,
    /** A detail or an object filling the frame. */
    INSERT
}
