package app.storycore.project;

import java.util.UUID;

/** The id of a shot of a project; it stays the same in every generation made of it. */
public record ShotId(UUID value) {

    /** @throws IllegalArgumentException when {@code text} is no UUID */
    public static ShotId parse(String text) {
        return new ShotId(UUID.fromString(text));
    }

    /** The text of the UUID, as it stands in addresses. */
    @Override
    public String toString() {
        return value.toString();
    }
}
