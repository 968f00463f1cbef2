package app.storycore.engine.sketch.reading;

import java.util.List;

/**
 * A word or phrase found in a prompt.
 *
 * @param index of its first word
 * @param words how many it uses up
 * @param word the form under which it is known
 * @param plural whether it stood in the plural
 * @param meanings what it can mean, one of each kind
 */
record PhraseMatch(int index, int words, String word, boolean plural, List<VocabularyEntry> meanings) {

    /** No words at all. */
    static final PhraseMatch NOTHING = new PhraseMatch(-1, 0, "", false, List.of());

    /** Whether it can mean something of this kind. */
    boolean has(String kind) {
        return meanings.stream().anyMatch(vocabularyEntry -> vocabularyEntry.is(kind));
    }

    /** The same words with other meanings. */
    PhraseMatch with(List<VocabularyEntry> others) {
        return new PhraseMatch(index, words, word, plural, others);
    }
}
