package app.storycore.generation.history;

import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.version.VersionsInUse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a generation as history keeps it.
 *
 * @param planned as it was written when the generation started
 * @param shot what became of it
 * @param quality null before the technical check
 * @param alternativeAssetId of the two pictures around an autofix, the one that is not delivered; null when nothing was
 *     tried
 */
public record ShotDetails(
        ShotWorkItem planned,
        ShotSnapshot shot,
        @Nullable ShotQuality quality,
        @Nullable UUID alternativeAssetId) {

    /** The same as it is shown where authors have chosen other versions. */
    public ShotDetails shownIn(VersionsInUse versions) {
        ShotSnapshot shown = versions.shown(shot);
        if (shown.equals(shot)) {
            return this;
        }
        ShotWorkItem delivered = versions.delivered(planned);
        return new ShotDetails(
                delivered, shown, ShotQuality.parse(delivered.qaReport()), delivered.alternativeAssetId());
    }
}
