package app.storycore.engine.sketch.language;

/** What a word is in its sentence. */
public enum WordClass {
    NOUN,
    NAME,
    /** A verb that says what its subject does: <em>sits</em>, <em>sat</em>. */
    VERB,
    /** A verb that goes on beside another one, or describes a noun: <em>sitting</em>. */
    PRESENT_PARTICIPLE,
    /** A verb of what was done to something: <em>covered</em>. */
    PAST_PARTICIPLE,
    ADJECTIVE,
    ADVERB,
    DETERMINER,
    NUMBER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    /** Begins a clause of its own: <em>while</em>. */
    SUBORDINATOR;

    /** Whether it says what somebody or something does. */
    public boolean isVerbal() {
        return this == VERB || this == PRESENT_PARTICIPLE || this == PAST_PARTICIPLE;
    }
}
