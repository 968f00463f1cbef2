package app.storycore.project.cast;

import java.util.UUID;

/** The id of a character or a place of a project. */
public record CastId(UUID value) {

    /** The text of the UUID. */
    @Override
    public String toString() {
        return value.toString();
    }
}
