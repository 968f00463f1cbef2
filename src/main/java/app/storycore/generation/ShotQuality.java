package app.storycore.generation;

import app.storycore.generation.reason.QualityReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.imaging.QualityIssue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the technical check said of one panel, as it is stored; rows of earlier versions say more, which nobody reads.
 *
 * @param score 0 to 100
 * @param sharpness of the delivered picture, variance of the 3x3 Laplacian over luma
 * @param issues in English
 * @param findings the same as kinds and figures; empty in rows of versions before 0.2 and in packages
 * @param remedy what autofix tried, or null
 * @param remedyKept whether its picture was the better one
 * @param sharpnessBefore of the picture as it came
 * @param sharpnessAfter of the picture as autofix made it
 */
public record ShotQuality(
        int score,
        double sharpness,
        List<String> issues,
        List<QualityIssue> findings,
        @Nullable Remedy remedy,
        boolean remedyKept,
        double sharpnessBefore,
        double sharpnessAfter) {

    /** How autofix mends a panel. */
    public enum Remedy {
        SHARPENED,
        SOFTENED
    }

    private static final Logger LOG = LoggerFactory.getLogger(ShotQuality.class);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    public ShotQuality {
        issues = issues == null ? List.of() : List.copyOf(issues);
        findings = findings == null || findings.stream().anyMatch(ShotQuality::isUnknown)
                ? List.of()
                : List.copyOf(findings);
    }

    /** What was found, as people read it in their language. */
    public List<Reason> reasons() {
        return findings.size() == issues.size()
                ? findings.stream().map(QualityReasons::of).toList()
                : issues.stream().map(Reason::words).toList();
    }

    /** A kind of a newer version is read as null. */
    @SuppressWarnings("ConstantValue")
    private static boolean isUnknown(QualityIssue finding) {
        return finding == null || finding.kind() == null;
    }

    /** As it is stored. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** Reads a stored report; one that cannot be read counts as missing, so that the rest is still shown. */
    public static @Nullable ShotQuality parse(@Nullable String report) {
        try {
            return report == null ? null : JSON.readValue(report, ShotQuality.class);
        } catch (JacksonException unreadable) {
            LOG.warn("A stored quality report cannot be read: {}", unreadable.getOriginalMessage());
            return null;
        }
    }
}
