package app.storycore.generation;

/** What became of a wish. */
public enum RequestResult {
    /** It is stored, and will be answered at the next checkpoint; or it was answered at once. */
    ACCEPTED,
    /** The generation had ended before, or is being cancelled. */
    TOO_LATE
}
