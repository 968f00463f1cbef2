package app.storycore.engine.prompt;

import java.util.UUID;

/**
 * A picture that is sent along; the text calls it by its place, from 1.
 *
 * @param assetId the stored file
 * @param name whom or what it shows, empty for {@link Source#PREVIOUS_PANEL}
 */
public record PictureReference(UUID assetId, Source source, String name) {

    /** What a picture is of. */
    public enum Source {
        CHARACTER,
        PLACE,
        PREVIOUS_PANEL
    }
}
