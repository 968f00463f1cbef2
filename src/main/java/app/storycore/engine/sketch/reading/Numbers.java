package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Token;
import java.util.List;
import java.util.Set;

/** The number that is said before a word. */
final class Numbers {

    /** There is said to be no such thing. */
    static final int NONE = -1;

    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** What may stand between a number and its word. */
    private static final Set<String> MODIFIERS = Set.of("adjective", "colour", "young", "role");

    private Numbers() {}

    /** The number said before a finding, with at most two words between; 0 when none is, {@link #NONE} for "no". */
    static int before(int index, List<PhraseMatch> findings, List<Token> tokens) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            PhraseMatch match = findings.get(i);
            if (tokens.get(findings.get(i + 1).index()).afterPause()) {
                return 0;
            }
            int said = match.word().matches("\\d{1,3}") ? Integer.parseInt(match.word()) : WORDS.indexOf(match.word());
            if (said >= 0) {
                return said == 0 ? NONE : said;
            }
            for (VocabularyEntry entry : match.meanings()) {
                if (entry.is("number")) {
                    return Integer.parseInt(entry.value());
                }
            }
            if (match.meanings().stream().noneMatch(entry -> MODIFIERS.contains(entry.kind()))) {
                return 0;
            }
        }
        return 0;
    }
}
