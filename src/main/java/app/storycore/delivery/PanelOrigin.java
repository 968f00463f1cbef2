package app.storycore.delivery;

import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import org.jspecify.annotations.Nullable;

/**
 * What a delivered panel was made from, so that it can be reused by whoever gets the package.
 *
 * @param original as the engine drew it
 * @param alternative of the two pictures around an autofix, the one that is not delivered; null when nothing was tried
 * @param inputHash of everything the original was drawn from, empty when it is not known
 * @param provenance how the original was drawn, null when that is not known
 * @param report what it shows of what was asked, null when its engine makes no claim
 */
public record PanelOrigin(
        PictureSource original,
        @Nullable PictureSource alternative,
        String inputHash,
        @Nullable PanelProvenance provenance,
        @Nullable PanelReport report) {

    /** Of a panel of which nobody knows how it was drawn. */
    public PanelOrigin(PictureSource original, @Nullable PictureSource alternative, String inputHash) {
        this(original, alternative, inputHash, null, null);
    }
}
