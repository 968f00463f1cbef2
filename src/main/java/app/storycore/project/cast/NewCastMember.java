package app.storycore.project.cast;

import java.util.List;
import java.util.UUID;

/**
 * A character or a place that was made elsewhere.
 *
 * @param description what it looks like, may be empty
 * @param pictures ids of the stored files that show it, the best first
 */
public record NewCastMember(CastKind kind, String name, String description, List<UUID> pictures) {

    public NewCastMember {
        pictures = List.copyOf(pictures);
    }
}
