package app.storycore.generation.ui.picture;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.history.ShotDetails;
import java.util.Optional;
import java.util.UUID;

/**
 * The two pictures around an autofix.
 *
 * @param delivered address of the one that was delivered
 * @param other address of the other one
 * @param fixDelivered whether the delivered one is the mended one
 */
record AutofixPair(String delivered, String other, boolean fixDelivered) {

    /** Nothing when nothing was tried, or when only one of the two was kept. */
    static Optional<AutofixPair> of(ShotDetails record) {
        ShotQuality quality = record.quality();
        UUID delivered = record.shot().promotedAssetId();
        UUID other = record.alternativeAssetId();
        return quality == null || quality.remedy() == null || delivered == null || other == null
                ? Optional.empty()
                : Optional.of(
                        new AutofixPair(AssetLinks.show(delivered), AssetLinks.show(other), quality.remedyKept()));
    }
}
