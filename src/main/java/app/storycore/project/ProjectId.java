package app.storycore.project;

import java.util.UUID;

/** The id of a project. */
public record ProjectId(UUID value) {

    /** @throws IllegalArgumentException when {@code text} is no UUID */
    public static ProjectId parse(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    /** The text of the UUID, as it stands in addresses. */
    @Override
    public String toString() {
        return value.toString();
    }
}
