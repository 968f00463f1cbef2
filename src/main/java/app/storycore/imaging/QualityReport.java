package app.storycore.imaging;

import java.util.List;

/**
 * What a technical check measured.
 *
 * @param sharpness as {@link Sharpness} measures it
 * @param exposure as {@link Exposure} measures it
 * @param aspectOk whether the sides have the wanted ratio
 * @param neighbourDistance differing bits, 0 to 64, to the most similar neighbour; 64 without neighbours
 * @param paletteDistance as {@link PaletteDistance} measures it; 0 without a palette
 * @param score 0 to 100, 100 without any issue
 * @param issues what was found, the gravest first
 */
public record QualityReport(
        double sharpness,
        Exposure exposure,
        boolean aspectOk,
        int neighbourDistance,
        double paletteDistance,
        int score,
        List<QualityIssue> issues) {

    public QualityReport {
        issues = List.copyOf(issues);
    }

    /** Whether an issue of the kind was found. */
    public boolean has(QualityIssue.Kind kind) {
        return issues.stream().anyMatch(issue -> issue.kind() == kind);
    }
}
