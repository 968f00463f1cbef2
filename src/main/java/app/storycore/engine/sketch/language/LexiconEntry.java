package app.storycore.engine.sketch.language;

import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of one base form.
 *
 * @param noun how often it is a noun in a tagged corpus, below zero when it is none
 * @param kind what sort of thing the noun is, such as {@code artifact}, {@code person}, {@code act}; null when it is none
 * @param nearestNoun the nearest more general noun that the engine has a meaning for, null when there is none
 * @param verb how often it is a verb, below zero when it is none
 * @param deed what sort of deed the verb is, such as {@code motion}, {@code contact}; null when it is none
 * @param nearestVerb the nearest more general verb that the engine has a meaning for, null when there is none
 * @param adjective how often it is an adjective, below zero when it is none
 * @param adverb how often it is an adverb, below zero when it is none
 */
public record LexiconEntry(
        int noun,
        @Nullable String kind,
        @Nullable String nearestNoun,
        int verb,
        @Nullable String deed,
        @Nullable String nearestVerb,
        int adjective,
        int adverb) {

    static final LexiconEntry NONE = new LexiconEntry(-1, null, null, -1, null, null, -1, -1);

    /** Whether there can be one in a picture. */
    public boolean isVisible() {
        return kind != null
                && switch (kind) {
                    case "animal", "artifact", "body", "food", "object", "person", "plant", "substance" -> true;
                    default -> false;
                };
    }
}
