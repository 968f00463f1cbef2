package app.storycore.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the technical check measured on a panel as it is delivered.
 *
 * @param score 0 to 100
 * @param sharpness variance of the 3x3 Laplacian over luma
 * @param issues in words, empty when nothing was found
 * @param autofix what was tried to better the panel, if anything
 */
public record Quality(
        int score,
        double sharpness,
        List<String> issues,
        @Nullable Autofix autofix) {

    public Quality {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("A score lies between 0 and 100, not at " + score);
        }
        issues = List.copyOf(issues);
    }

    /** How a panel was corrected. */
    public enum Correction {
        SHARPENED,
        SOFTENED
    }

    /**
     * One attempt to better a panel.
     *
     * @param kept whether the corrected panel was the better one and is delivered
     */
    public record Autofix(Correction correction, double sharpnessBefore, double sharpnessAfter, boolean kept) {}
}
