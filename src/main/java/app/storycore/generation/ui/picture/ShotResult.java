package app.storycore.generation.ui.picture;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.ShotDetails;
import java.util.Optional;

/**
 * A shot of a generation with the prompt it was started with.
 *
 * @param prompt as it was when the generation started
 */
public record ShotResult(ShotSnapshot shot, String prompt) {

    public static ShotResult of(ShotDetails record) {
        return new ShotResult(record.shot(), record.planned().draft().prompt());
    }

    /** The address of the small picture. */
    public Optional<String> thumbnail() {
        return Optional.ofNullable(shot.thumbnailAssetId()).map(AssetLinks::show);
    }

    /** The address of the best picture there is: the delivered one, else the panel. */
    public Optional<String> picture() {
        return Optional.ofNullable(shot.promotedAssetId())
                .or(() -> Optional.ofNullable(shot.panelAssetId()))
                .map(AssetLinks::show);
    }

    /** The address to save {@link #picture()} from. */
    Optional<String> download() {
        return picture().map(address -> address + "?download");
    }
}
