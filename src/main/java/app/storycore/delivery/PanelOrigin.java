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
 * @param choice of its author, null when the shot shows what was drawn last
 */
public record PanelOrigin(
        PictureSource original,
        @Nullable PictureSource alternative,
        String inputHash,
        @Nullable PanelProvenance provenance,
        @Nullable PanelReport report,
        @Nullable Choice choice) {

    /**
     * A picture that stays in use whatever is drawn, until its author asks for another one.
     *
     * @param own whether its author brought it
     * @param fileName as its author has it, null when that is not known
     */
    public record Choice(boolean own, @Nullable String fileName) {}

    /** Of a panel of which nobody knows how it was drawn. */
    public PanelOrigin(PictureSource original, @Nullable PictureSource alternative, String inputHash) {
        this(original, alternative, inputHash, null, null, null);
    }
}
