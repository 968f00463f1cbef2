package app.storycore.generation.ui;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.ShotRecord;
import app.storycore.generation.ShotSnapshot;
import java.util.Optional;

/**
 * A shot of a generation with the prompt it was started with.
 *
 * @param prompt as it was when the generation started
 */
record Result(ShotSnapshot shot, String prompt) {

    static Result of(ShotRecord record) {
        return new Result(record.shot(), record.planned().draft().prompt());
    }

    /** The address of the small picture. */
    Optional<String> thumbnail() {
        return Optional.ofNullable(shot.thumbnailAssetId()).map(AssetLinks::show);
    }

    /** The address of the best picture there is: the delivered one, else the panel. */
    Optional<String> picture() {
        return Optional.ofNullable(shot.promotedAssetId())
                .or(() -> Optional.ofNullable(shot.panelAssetId()))
                .map(AssetLinks::show);
    }

    /** The address to save {@link #picture()} from. */
    Optional<String> download() {
        return picture().map(address -> address + "?download");
    }
}
