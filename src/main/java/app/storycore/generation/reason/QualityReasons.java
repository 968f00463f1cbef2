package app.storycore.generation.reason;

import app.storycore.imaging.QualityIssue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the technical check found, with its figures rounded as people read them. */
public final class QualityReasons {

    private QualityReasons() {}

    public static Reason of(QualityIssue issue) {
        return switch (issue.kind()) {
            case TOO_SOFT -> reason(ReasonCode.PANEL_SOFT, issue, 1);
            case TOO_HARSH -> reason(ReasonCode.PANEL_HARSH, issue, 0);
            case TOO_DARK -> reason(ReasonCode.PANEL_DARK, issue, 0);
            case TOO_BRIGHT -> reason(ReasonCode.PANEL_BRIGHT, issue, 0);
            case WRONG_ASPECT -> reason(ReasonCode.PANEL_OF_WRONG_ASPECT, issue, 3);
            case NEAR_DUPLICATE -> reason(ReasonCode.PANEL_LIKE_NEIGHBOUR, issue, 0);
            case OFF_PALETTE -> reason(ReasonCode.PANEL_OFF_PALETTE, issue, 1);
        };
    }

    private static Reason reason(ReasonCode code, QualityIssue issue, int decimals) {
        return Reason.of(code, rounded(issue.value(), decimals), rounded(issue.limit(), decimals));
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
    }
}
