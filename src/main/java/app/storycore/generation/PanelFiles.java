package app.storycore.generation;

import java.util.UUID;

/**
 * A panel that is on disk.
 *
 * @param assetId the panel itself
 * @param thumbnailAssetId the small picture of it
 */
public record PanelFiles(UUID assetId, UUID thumbnailAssetId) {}
