package app.storycore.engine.sketch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verbs told from nouns by what stands around them: "she waves", "the waves". Only words that the vocabulary lists as
 * {@code verb} are in doubt.
 */
final class WordClasses {

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "you", "i", "who", "which");
    private static final Set<String> HELPERS = Set.of(
            "to", "can", "will", "would", "must", "may", "might", "should", "could", "does", "do", "did", "cannot");
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "my", "our", "your", "this", "that", "these", "those",
            "every", "each", "no", "some", "s", "one");
    private static final Set<String> ONE_OF = Set.of("a", "an", "this", "each", "every", "one");
    private static final Set<String> OBJECTS = Set.of("him", "them", "it", "us", "me", "himself", "herself");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "with", "without", "by", "for", "from", "into", "onto", "over", "under", "above",
            "below", "behind", "before", "after", "through", "across", "along", "around", "near", "towards", "toward",
            "beside", "between", "outside", "inside", "past", "down", "up", "off", "against", "beneath", "among");
    private static final Set<String> TOWARDS = Set.of("at", "to", "into", "onto", "out", "away", "back", "goodbye");
    private static final Set<String> ADVERBS = Set.of("then", "just", "now", "always", "never", "still", "also", "not");
    private static final Set<String> MANY = Set.of("people", "police", "passers_by", "folk");
    private static final Set<String> PAST = Set.of("rose");

    private enum Use {
        VERB,
        NOUN
    }

    private final List<Token> tokens;
    private final List<PhraseMatch> settled = new ArrayList<>();
    private boolean animate;

    private WordClasses(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The findings without those meanings that their words do not have where they stand. */
    static List<PhraseMatch> settle(List<PhraseMatch> findings, List<Token> tokens) {
        WordClasses classes = new WordClasses(tokens);
        findings.forEach(classes::settle);
        return classes.settled;
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    private void settle(PhraseMatch phraseMatch) {
        PhraseMatch meant = phraseMatch.has("verb") ? phraseMatch.with(meanings(phraseMatch)) : phraseMatch;
        animate |= isAnimate(meant);
        settled.add(meant);
    }

    private List<VocabularyEntry> meanings(PhraseMatch phraseMatch) {
        boolean verb = use(phraseMatch) == Use.VERB;
        List<VocabularyEntry> kept = new ArrayList<>();
        for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
            boolean deed = vocabularyEntry.is("act") || vocabularyEntry.is("move");
            if (vocabularyEntry.is("verb")) {
                if (verb) {
                    kept.add(
                            vocabularyEntry.value().equals("-")
                                    ? VocabularyEntry.NONE
                                    : new VocabularyEntry("act", vocabularyEntry.value()));
                }
            } else if (deed == verb) {
                kept.add(vocabularyEntry);
            }
        }
        return kept.isEmpty() ? List.of(VocabularyEntry.NONE) : kept;
    }

    private Use use(PhraseMatch phraseMatch) {
        String word = tokens.get(phraseMatch.index()).text();
        boolean participle = !word.equals(phraseMatch.word()) && (word.endsWith("ing") || word.endsWith("ed"));
        if (participle) {
            return Use.VERB;
        }
        PhraseMatch before = before(phraseMatch);
        String next = next(phraseMatch);
        if (before == null) {
            return isThird(word) && (isObject(next) || animate && TOWARDS.contains(next)) ? Use.VERB : Use.NOUN;
        }
        String last = tokens.get(before.index() + before.words() - 1).text();
        if (SUBJECTS.contains(last) || HELPERS.contains(last) && !isThird(word)) {
            return Use.VERB;
        }
        if (isDeterminer(last) || isPreposition(last) || before.has("number") || isModifier(before)) {
            return Use.NOUN;
        }
        if (last.equals("and") || last.equals("but")) {
            boolean goesOn = animate && isThird(word) && (isObject(next) || TOWARDS.contains(next) || next.isEmpty());
            return goesOn ? Use.VERB : Use.NOUN;
        }
        return isAnimate(before) ? ofSomebody(word, before) : ofSomething(phraseMatch, word, before, next);
    }

    /** By agreement: "the boy waves", "the boys wave"; "a man watch" is no sentence. */
    private static Use ofSomebody(String word, PhraseMatch subject) {
        boolean several = subject.plural() || MANY.contains(subject.word());
        boolean agrees = PAST.contains(word) || isThird(word) != several;
        return agrees ? Use.VERB : Use.NOUN;
    }

    private Use ofSomething(PhraseMatch phraseMatch, String word, PhraseMatch before, String next) {
        if (PAST.contains(word)) {
            return Use.VERB;
        }
        if (!isThird(word) || before.plural()) {
            return before.plural() && isObject(next) ? Use.VERB : Use.NOUN;
        }
        String determiner = determiner(phraseMatch.index());
        boolean known = before.has("prop") || before.has("place") || before.has("garment");
        boolean ends = next.isEmpty() || isPreposition(next) && !next.equals("of") || ADVERBS.contains(next);
        boolean one = ONE_OF.contains(determiner);
        boolean definite = !determiner.isEmpty() && ends && (known || !isPreposition(next));
        return isObject(next) || one || definite ? Use.VERB : Use.NOUN;
    }

    /** The determiner of the words right before a place in the prompt, empty when they have none. */
    private String determiner(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
            String word = tokens.get(i).text();
            if (isDeterminer(word)) {
                return word;
            }
            if (isPreposition(word) || tokens.get(i).afterPause()) {
                return "";
            }
        }
        return "";
    }

    /** What stands before a word in its clause, adverbs left out. */
    private @Nullable PhraseMatch before(PhraseMatch phraseMatch) {
        if (tokens.get(phraseMatch.index()).afterPause()) {
            return null;
        }
        for (int i = settled.size() - 1; i >= 0; i--) {
            PhraseMatch candidate = settled.get(i);
            String text = tokens.get(candidate.index()).text();
            if (!text.endsWith("ly") && !ADVERBS.contains(text)) {
                return candidate;
            }
            if (tokens.get(candidate.index()).afterPause()) {
                return null;
            }
        }
        return null;
    }

    private String next(PhraseMatch phraseMatch) {
        int at = phraseMatch.index() + phraseMatch.words();
        return at < tokens.size() && !tokens.get(at).afterPause()
                ? tokens.get(at).text()
                : "";
    }

    private boolean isAnimate(PhraseMatch phraseMatch) {
        Token token = tokens.get(phraseMatch.index());
        boolean named = phraseMatch.meanings().isEmpty()
                && token.capital()
                && (!token.opensSentence() || Names.isKnown(token.text()));
        return named || phraseMatch.has("person") || phraseMatch.has("animal") || SUBJECTS.contains(token.text());
    }

    private static boolean isModifier(PhraseMatch phraseMatch) {
        return phraseMatch.has("adjective")
                || phraseMatch.has("colour")
                || phraseMatch.has("weather")
                || phraseMatch.has("mood")
                || phraseMatch.has("season")
                || phraseMatch.has("time")
                || phraseMatch.has("role")
                || phraseMatch.has("young");
    }

    private static boolean isThird(String word) {
        return word.endsWith("s") && !word.endsWith("ss");
    }

    private static boolean isObject(String next) {
        return DETERMINERS.contains(next) && !next.equals("s") || OBJECTS.contains(next);
    }
}
