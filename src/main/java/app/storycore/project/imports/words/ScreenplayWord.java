package app.storycore.project.imports.words;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a word of a screenplay says of the line in which it stands; the words are in {@code screenplay.txt}. */
public enum ScreenplayWord {
    /** Inside or outside, in any case. */
    SETTING,
    /** Half of a pair such as I/E. */
    SETTING_LETTER,
    /** Inside or outside, written out. */
    SETTING_WORD,
    /** Inside or outside, if a dot or a slash follows. */
    SETTING_ABBREVIATION,
    TRANSITION,
    /** Begins a transition, whatever follows. */
    TRANSITION_START,
    /** The scene goes on in the light of the one before. */
    CONTINUITY,
    /** The last word of such a remark: TEN MINUTES LATER. */
    CONTINUITY_END,
    /** May stand beside a time without being a place. */
    ASIDE,
    /** Binds the word behind it to what stands before. */
    LINK,
    TITLE_KEY;

    private static final Map<ScreenplayWord, Set<String>> WORDS = new EnumMap<>(ScreenplayWord.class);

    static {
        FilmTermAliases.read("screenplay.txt", ScreenplayWord.class, (kind, words) -> {
            for (String word : words) {
                WORDS.computeIfAbsent(kind, any -> new HashSet<>()).add(FilmTermAliases.plain(word));
            }
        });
    }

    /** Whether this is such a word, or phrase of few words; case, accents, blanks and marks make no difference. */
    public boolean is(String written) {
        return written.length() <= FilmTermAliases.LONGEST
                && WORDS.getOrDefault(this, Set.of()).contains(FilmTermAliases.plain(written));
    }
}
