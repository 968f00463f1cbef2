package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a prompt from left to right and takes the longest phrase known at each place. */
final class PhraseMatches {

    private static final Set<String> MANY = Set.of("children", "police", "people", "cattle");

    private static final Set<String> FOREIGN_SINGULARS =
            Set.of("mies", "fils", "ours", "haus", "bus", "corps", "bras", "temps", "repas", "gas", "eis", "paris");

    private static final Set<String> FOREIGN_PLURALS = Set.of(
            "frauen",
            "maenner",
            "kinder",
            "soldaten",
            "polizisten",
            "jungen",
            "donne",
            "uomini",
            "bambini",
            "ragazzi",
            "soldati",
            "naiset",
            "miehet",
            "lapset",
            "pojat",
            "tytoet",
            "hunde",
            "katzen",
            "pferde",
            "voegel",
            "chevaux",
            "cani",
            "gatti",
            "cavalli",
            "koirat",
            "kissat",
            "hevoset");

    private final Vocabulary vocabulary;
    private final Syntax syntax;
    private final List<Token> tokens;
    private final List<PhraseMatch> found = new ArrayList<>();

    private PhraseMatches(Vocabulary vocabulary, Syntax syntax) {
        this.vocabulary = vocabulary;
        this.syntax = syntax;
        this.tokens = syntax.tokens();
    }

    static List<PhraseMatch> in(Syntax syntax, Vocabulary vocabulary) {
        return new PhraseMatches(vocabulary, syntax).all();
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
            if (phrase != null && !isSentence(phrase)) {
                return phrase;
            }
        }
        String word = tokens.get(index).text();
        List<VocabularyEntry> meanings = vocabulary.exactly(word);
        if (!meanings.isEmpty()) {
            return new PhraseMatch(index, 1, word, isSeveral(word), withDeed(word, meanings));
        }
        meanings = vocabulary.byStem(word);
        return new PhraseMatch(index, 1, vocabulary.known(word), isSeveral(word), meanings);
    }

    /** "Flees" is of a mood by itself; what is done is found by its base form. */
    private List<VocabularyEntry> withDeed(String word, List<VocabularyEntry> meanings) {
        if (!meanings.stream().allMatch(meaning -> meaning.is("mood"))) {
            return meanings;
        }
        List<VocabularyEntry> all = new ArrayList<>(meanings);
        vocabulary.byStem(word).stream().filter(meaning -> meaning.is("act")).forEach(all::add);
        return all;
    }

    /** "The bus stops": words that are a noun elsewhere ("bus stop") and here somebody and what he does. */
    private boolean isSentence(PhraseMatch phrase) {
        int last = phrase.index() + phrase.words() - 1;
        return syntax.isEnglish()
                && syntax.kind(last) == WordClass.VERB
                && !phrase.word().endsWith(tokens.get(last).text())
                && (phrase.has("place") || phrase.has("prop") || phrase.has("person"));
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
        return meanings.isEmpty() ? null : new PhraseMatch(index, words, known, isSeveral(last), meanings);
    }

    /** Of another language only what ends in an s as in French and Spanish, or is listed. */
    private boolean isSeveral(String word) {
        return syntax.isEnglish()
                ? isPlural(word)
                : FOREIGN_PLURALS.contains(word) || word.endsWith("s") && !FOREIGN_SINGULARS.contains(word);
    }

    private static boolean isPlural(String word) {
        return (word.endsWith("s") && !word.endsWith("ss")) || word.endsWith("men") || MANY.contains(word);
    }
}
