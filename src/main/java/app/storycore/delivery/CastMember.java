package app.storycore.delivery;

import java.util.List;

/**
 * A character or a place of a sequence.
 *
 * @param description what it looks like, may be empty
 * @param pictures that show it, the best first
 */
public record CastMember(Kind kind, String name, String description, List<CastPicture> pictures) {

    /** What a member of the cast is. */
    public enum Kind {
        CHARACTER,
        PLACE
    }

    public CastMember {
        pictures = List.copyOf(pictures);
    }
}
