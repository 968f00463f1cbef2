package app.storycore.generation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a generation. */
public record GenerationId(UUID value) {

    /** The id of the generation that a row names, or null when it names none. */
    public static @Nullable GenerationId ofNullable(@Nullable UUID value) {
        return value == null ? null : new GenerationId(value);
    }

    /** @throws IllegalArgumentException when {@code text} is no UUID */
    public static GenerationId parse(String text) {
        return new GenerationId(UUID.fromString(text));
    }

    /** The text of the UUID, as it stands in addresses. */
    @Override
    public String toString() {
        return value.toString();
    }
}
