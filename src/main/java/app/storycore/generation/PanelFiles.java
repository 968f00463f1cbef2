package app.storycore.generation;

import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A panel that is on disk.
 *
 * @param assetId the panel itself
 * @param thumbnailAssetId the small picture of it
 * @param provenance how it was drawn, null when nobody knows
 * @param report what it shows of what was asked, null when its engine makes no claim
 */
public record PanelFiles(
        UUID assetId,
        UUID thumbnailAssetId,
        @Nullable PanelProvenance provenance,
        @Nullable PanelReport report) {

    public PanelFiles(UUID assetId, UUID thumbnailAssetId) {
        this(assetId, thumbnailAssetId, null, null);
    }
}
