package app.storycore.generation;

import java.util.UUID;

/**
 * A coherence sheet that is there already.
 *
 * @param coherence its values as text
 * @param assetId its picture
 */
public record DrawnSheet(String coherence, UUID assetId) {}
