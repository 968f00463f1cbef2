package app.storycore.imaging;

import app.storycore.imaging.Quality.Standard;
import app.storycore.imaging.QualityIssue.Kind;
import org.jspecify.annotations.Nullable;

/** Mends a panel at most once and keeps it only when it measures better. */
public final class Autofix {

    /** What was tried. */
    public enum Remedy {
        NONE,
        SHARPENED,
        SOFTENED
    }

    /**
     * The outcome.
     *
     * @param picture the better of the two pictures
     * @param other the one that is not kept, null when nothing was tried
     * @param remedy what was tried
     * @param kept whether the mended picture is the one kept
     * @param before the report of the picture as it came
     * @param after the report of the mended picture, the same as {@code before} when nothing was tried
     */
    public record Result(
            Pixels picture,
            @Nullable Pixels other,
            Remedy remedy,
            boolean kept,
            QualityReport before,
            QualityReport after) {

        /** The report of the picture that was kept. */
        public QualityReport report() {
            return kept ? after : before;
        }
    }

    private Autofix() {}

    /** Sharpens a soft panel or softens a harsh one, measures again, and keeps the one with the higher score. */
    public static Result mend(Pixels picture, Standard standard) {
        QualityReport before = Quality.assess(picture, standard);
        if (before.has(Kind.TOO_SOFT)) {
            return tried(picture, Filters.sharpen(picture), Remedy.SHARPENED, before, standard);
        }
        if (before.has(Kind.TOO_HARSH)) {
            return tried(picture, Filters.soften(picture), Remedy.SOFTENED, before, standard);
        }
        return new Result(picture, null, Remedy.NONE, false, before, before);
    }

    private static Result tried(Pixels picture, Pixels mended, Remedy remedy, QualityReport before, Standard standard) {
        QualityReport after = Quality.assess(mended, standard);
        boolean better = after.score() > before.score();
        return new Result(better ? mended : picture, better ? picture : mended, remedy, better, before, after);
    }
}
