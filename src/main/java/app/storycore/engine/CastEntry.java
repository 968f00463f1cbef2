package app.storycore.engine;

import java.util.List;

/**
 * Who is in a shot, or where it is.
 *
 * @param name as the author calls it
 * @param description what it looks like, may be empty
 * @param pictures that show it, the best first
 */
public record CastEntry(String name, String description, List<StoredPicture> pictures) {

    public CastEntry {
        pictures = List.copyOf(pictures);
    }
}
