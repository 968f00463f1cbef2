package app.storycore.generation.history;

import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotWorkItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a generation as history keeps it.
 *
 * @param planned as it was written when the generation started
 * @param shot what became of it
 * @param quality null before the quality check
 * @param alternativeAssetId of the two pictures around an autofix, the one that is not delivered; null when nothing was
 *     tried
 */
public record ShotDetails(
        ShotWorkItem planned,
        ShotSnapshot shot,
        @Nullable ShotQuality quality,
        @Nullable UUID alternativeAssetId) {}
