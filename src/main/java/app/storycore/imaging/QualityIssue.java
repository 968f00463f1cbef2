package app.storycore.imaging;

/**
 * Something a technical check found.
 *
 * @param kind what it is
 * @param value what was measured, in the unit of the measure
 * @param limit the value from which on it is an issue
 */
public record QualityIssue(Kind kind, double value, double limit) {

    /** What can be wrong with a panel. */
    public enum Kind {
        TOO_SOFT,
        TOO_HARSH,
        TOO_DARK,
        TOO_BRIGHT,
        WRONG_ASPECT,
        NEAR_DUPLICATE,
        OFF_PALETTE
    }
}
