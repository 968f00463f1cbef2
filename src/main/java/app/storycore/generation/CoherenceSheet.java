package app.storycore.generation;

import java.util.UUID;

/**
 * A coherence sheet that is there already.
 *
 * @param coherence its values as text
 * @param assetId its picture
 * @param inputHash of all that it was drawn from
 */
public record CoherenceSheet(String coherence, UUID assetId, String inputHash) {}
