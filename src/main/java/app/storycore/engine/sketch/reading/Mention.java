package app.storycore.engine.sketch.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a prompt names and that could be seen.
 *
 * @param words as they stand in the prompt, lower case, with the number before them
 * @param base the form under which the last of them is known, such as <em>candle</em>
 * @param count how many the prompt says, 0 when it says no number
 * @param meanings what it can be drawn as; {@code thing} for what has no drawing of its own, none for what has none at all
 * @param known whether some list knows the word
 * @param nearest the more general word by which it is drawn, null when it is drawn as what it is
 */
public record Mention(
        String words,
        String base,
        int count,
        List<VocabularyEntry> meanings,
        boolean known,
        @Nullable String nearest) {

    public Mention {
        meanings = List.copyOf(meanings);
    }
}
