package app.storycore.generation.work.stage;

import app.storycore.imaging.Autofix;
import app.storycore.imaging.QualityIssue;
import app.storycore.imaging.QualityReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * What the quality check found on one panel, as it is stored.
 *
 * @param sharpness of the delivered picture, variance of the 3x3 Laplacian over luma
 * @param brightness mean luma, 0 to 255
 * @param paletteDistance to the sheet's palette
 * @param neighbourDistance differing bits to the most similar neighbour, 0 to 64
 * @param issues in words
 * @param remedy what autofix tried, {@code SHARPENED} or {@code SOFTENED}, or null
 * @param remedyKept whether its picture was the better one
 * @param sharpnessBefore of the picture as it came
 * @param sharpnessAfter of the picture as autofix made it
 */
record QualityReportJson(
        int score,
        double sharpness,
        double brightness,
        double paletteDistance,
        int neighbourDistance,
        List<String> issues,
        @Nullable String remedy,
        boolean remedyKept,
        double sharpnessBefore,
        double sharpnessAfter) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static QualityReportJson of(Autofix.Result result) {
        QualityReport kept = result.report();
        return new QualityReportJson(
                kept.score(),
                kept.sharpness(),
                kept.exposure().mean(),
                kept.paletteDistance(),
                kept.neighbourDistance(),
                kept.issues().stream().map(QualityIssue::sentence).toList(),
                result.remedy() == Autofix.Remedy.NONE ? null : result.remedy().name(),
                result.kept(),
                result.before().sharpness(),
                result.after().sharpness());
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }
}
