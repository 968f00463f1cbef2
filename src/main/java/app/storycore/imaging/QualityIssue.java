package app.storycore.imaging;

import java.util.Locale;

/**
 * Something a quality check found.
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

    /** One plain English sentence with the figures. */
    public String sentence() {
        return switch (kind) {
            case TOO_SOFT -> figures("The panel is soft: sharpness %.1f, at least %.1f is wanted.");
            case TOO_HARSH -> figures("The panel is harsh: sharpness %.0f, at most %.0f is wanted.");
            case TOO_DARK -> figures("The panel is very dark: mean brightness %.0f of 255, at least %.0f is wanted.");
            case TOO_BRIGHT ->
                figures("The panel is very bright: mean brightness %.0f of 255, at most %.0f is wanted.");
            case WRONG_ASPECT -> figures("The panel has the aspect ratio %.3f instead of %.3f.");
            case NEAR_DUPLICATE ->
                figures(
                        "The panel looks the same as its neighbour: %.0f of 64 marks differ, more than %.0f are wanted.");
            case OFF_PALETTE ->
                figures("The panel leaves the palette of the sequence: distance %.1f, at most %.1f is wanted.");
        };
    }

    private String figures(String sentence) {
        return String.format(Locale.ROOT, sentence, value, limit);
    }
}
