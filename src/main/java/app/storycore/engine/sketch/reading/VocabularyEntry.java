package app.storycore.engine.sketch.reading;

/**
 * One thing a word can mean.
 *
 * @param kind the first word of a vocabulary line, such as {@code place}
 * @param value its second word, such as {@code HARBOUR}
 */
public record VocabularyEntry(String kind, String value) {

    /** Uses a word up. */
    static final VocabularyEntry NONE = new VocabularyEntry("none", "-");

    public boolean is(String wanted) {
        return kind.equals(wanted);
    }
}
