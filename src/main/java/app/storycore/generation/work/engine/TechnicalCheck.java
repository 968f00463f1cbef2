package app.storycore.generation.work.engine;

import app.storycore.generation.QualityVerdict;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.reason.QualityReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.imaging.Autofix;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Quality;
import app.storycore.imaging.QualityReport;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the technical check found in one picture for delivery.
 *
 * @param mended what autofix made of it, whether it is kept or not; null when nothing was tried
 */
public record TechnicalCheck(ShotQuality quality, @Nullable Pixels mended) {

    /**
     * Measures a picture, mends it at most once, and keeps the better one.
     *
     * @param delivery the size that pictures of the project have
     * @param neighbours hashes of the pictures beside it
     * @param palette colours 0xRRGGBB of the sequence, none to leave the palette out
     */
    public static TechnicalCheck of(
            Pixels picture, PictureSize delivery, List<Long> neighbours, List<Integer> palette) {
        Autofix.Result result =
                Autofix.mend(picture, new Quality.Standard(delivery.width(), delivery.height(), neighbours, palette));
        return new TechnicalCheck(report(result), result.kept() ? result.picture() : result.other());
    }

    /** Stores a picture for the owner of the one that was checked. */
    @FunctionalInterface
    public interface Store {
        UUID store(Pixels picture) throws IOException;
    }

    /**
     * The verdict, once what autofix made is stored: even when it is not delivered, so that people can compare.
     *
     * @param promoted the stored file of the picture that was checked
     */
    public QualityVerdict verdict(UUID promoted, Store store) throws IOException {
        UUID other = mended == null ? null : store.store(mended);
        return quality.remedyKept() && other != null
                ? new QualityVerdict(other, promoted, quality.score(), quality.toJson())
                : new QualityVerdict(promoted, other, quality.score(), quality.toJson());
    }

    private static ShotQuality report(Autofix.Result result) {
        QualityReport kept = result.report();
        return new ShotQuality(
                kept.score(),
                kept.sharpness(),
                kept.issues().stream()
                        .map(QualityReasons::of)
                        .map(Reason::sentence)
                        .toList(),
                kept.issues(),
                switch (result.remedy()) {
                    case NONE -> null;
                    case SHARPENED -> ShotQuality.Remedy.SHARPENED;
                    case SOFTENED -> ShotQuality.Remedy.SOFTENED;
                },
                result.kept(),
                result.before().sharpness(),
                result.after().sharpness());
    }
}
