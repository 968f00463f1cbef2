package app.storycore.project.cast;

import java.util.List;
import java.util.UUID;

/**
 * A character or a place as it is stored.
 *
 * @param description what it looks like, may be empty
 * @param pictures ids of the stored files that show it, the best first
 */
public record CastInfo(CastId id, CastKind kind, String name, String description, List<UUID> pictures) {

    public CastInfo {
        pictures = List.copyOf(pictures);
    }
}
