package app.storycore.engine.sketch.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a prompt from left to right and takes the longest phrase known at each place. */
final class PhraseMatches {

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final List<PhraseMatch> found = new ArrayList<>();

    private PhraseMatches(Vocabulary vocabulary, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    static List<PhraseMatch> in(List<Token> tokens, Vocabulary vocabulary) {
        return new PhraseMatches(vocabulary, tokens).all();
    }

    private List<PhraseMatch> all() {
        for (int at = 0; at < tokens.size(); ) {
            PhraseMatch next = at(at);
            found.add(next);
            at += next.words();
        }
        return found;
    }

    private PhraseMatch at(int index) {
        int most = Math.min(vocabulary.longest(), tokens.size() - index);
        for (int words = most; words > 1; words--) {
            PhraseMatch phrase = phrase(index, words);
            if (phrase != null) {
                return phrase;
            }
        }
        String word = tokens.get(index).text();
        List<VocabularyEntry> meanings = vocabulary.exactly(word);
        if (!meanings.isEmpty()) {
            return new PhraseMatch(index, 1, word, isPlural(word), meanings);
        }
        meanings = vocabulary.byStem(word);
        return new PhraseMatch(index, 1, vocabulary.known(word), isPlural(word), meanings);
    }

    private @Nullable PhraseMatch phrase(int index, int words) {
        StringBuilder joined = new StringBuilder();
        for (int i = index; i < index + words - 1; i++) {
            joined.append(tokens.get(i).text()).append('_');
        }
        String last = tokens.get(index + words - 1).text();
        List<VocabularyEntry> meanings = vocabulary.exactly(joined + last);
        String known = joined + last;
        if (meanings.isEmpty() && last.length() > 3) {
            known = vocabulary.known(joined + last);
            meanings = known.equals(joined + last) ? List.of() : vocabulary.exactly(known);
        }
        return meanings.isEmpty() ? null : new PhraseMatch(index, words, known, isPlural(last), meanings);
    }

    private static boolean isPlural(String word) {
        return (word.endsWith("s") && !word.endsWith("ss")) || word.endsWith("men") || word.equals("children");
    }
}
