package app.storycore.engine.prompt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand in braces in a {@link PromptTemplate}, such as <code>{shot}</code>. */
public enum PromptField {
    /** The shot's own words. */
    SHOT,
    SIZE,
    ANGLE,
    LIGHT,
    MOOD,
    STYLE,
    /** Names and descriptions of those who are in the shot. */
    PEOPLE,
    /** Name and description of where it is. */
    PLACE,
    /** Which picture shows whom, by the order in which they are sent. */
    PICTURES;

    /** As it is written between the braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that is written like this. */
    static Optional<PromptField> of(String word) {
        String wanted = word.strip();
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
