package app.storycore.engine.prompt;

import java.util.List;
import java.util.UUID;

/**
 * Who is in a shot, or where it is.
 *
 * @param name as the author calls it
 * @param description what it looks like, may be empty
 * @param pictures ids of the stored files that show it, the best first
 */
public record CastEntry(String name, String description, List<UUID> pictures) {

    public CastEntry {
        pictures = List.copyOf(pictures);
    }
}
