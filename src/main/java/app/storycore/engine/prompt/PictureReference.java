package app.storycore.engine.prompt;

import app.storycore.engine.StoredPicture;

/**
 * A picture that is sent along; the text calls it by its place, from 1.
 *
 * @param name whom or what it shows, empty for what is no member of the cast
 */
public record PictureReference(StoredPicture picture, Source source, String name) {

    /** What a picture is of. */
    public enum Source {
        CHARACTER,
        PLACE,
        PREVIOUS_PANEL,
        SHEET
    }
}
