package app.storycore.generation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the technical check decided about one picture.
 *
 * @param assetId the picture to deliver: the same as before, or the one that autofix made better
 * @param alternativeAssetId the other one of the two around an autofix, null when nothing was tried
 * @param score 0 to 100
 * @param report as JSON, up to 4,000 characters
 */
public record QualityVerdict(UUID assetId, @Nullable UUID alternativeAssetId, int score, String report) {}
