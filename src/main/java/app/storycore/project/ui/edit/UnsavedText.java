package app.storycore.project.ui.edit;

import app.storycore.project.ShotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody typed and this browser does not know to be stored.
 *
 * @param shotId null for a field of the project itself
 * @param field name of a {@link ShotField}, or of a field of the heading
 * @param over what stood in the field before, if that is known
 * @see "src/site/markdown/decisions/0025-what-is-typed-is-kept-in-the-browser.md"
 */
public record UnsavedText(
        @Nullable ShotId shotId,
        String field,
        String value,
        @Nullable String over) {

    /** Begins the fields of the cast. */
    public static final String CAST = "CAST:";

    private static final int MOST = 500;
    private static final int LONGEST = 20_000;

    /** Whether it is of a character or a place. */
    public boolean isOfCast() {
        return shotId == null && field.startsWith(CAST);
    }

    /** Those of an event of {@code drafts.js}; what cannot be read is left out. */
    static List<UnsavedText> read(JsonNode sent) {
        List<UnsavedText> texts = new ArrayList<>();
        for (JsonNode one : sent) {
            if (texts.size() < MOST) {
                read(one.path("shot").asString(""), one).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private static Optional<UnsavedText> read(String shot, JsonNode one) {
        String field = one.path("field").asString("");
        String value = one.path("value").asString("");
        String over = one.path("over").isString() ? one.path("over").asString() : null;
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UnsavedText(shot.isEmpty() ? null : ShotId.parse(shot), field, value, over));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
