package app.storycore.engine.sketch.language;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a prompt with their classes, and which word belongs to which: the subject of a verb, the object behind it,
 * the preposition before a noun. Words are told by their index.
 */
public final class Syntax {

    /** Share of known words below which a prompt is taken for one in another language, which the lexicon says nothing of. */
    private static final double ENGLISH = 0.55;

    /** The most frequent small words of German, French, Spanish, Italian and Finnish; those that the lexicon has too do not count. */
    private static final Set<String> FOREIGN = Set.of(
            "der", "das", "ein", "eine", "einer", "einem", "einen", "und", "mit", "dem", "den", "auf", "bei", "ist",
            "sich", "zum", "zur", "nach", "von", "vom", "im", "durch", "le", "les", "une", "un", "des", "dans", "avec",
            "et", "du", "sur", "est", "au", "aux", "la", "el", "los", "las", "una", "del", "con", "por", "y", "il",
            "gli", "di", "nel", "nella", "che", "ja", "alla", "kanssa", "zwei", "drei", "vier", "alte");

    private static final Set<String> OWN = Set.of("the", "a", "of", "on", "and", "with", "at", "is", "his", "her");

    private static final Tagger TAGGER = new Tagger(Lexicon.english());

    private final List<Token> tokens;
    private final List<WordClass> classes;
    private final boolean english;

    private Syntax(List<Token> tokens, List<WordClass> classes, boolean english) {
        this.tokens = tokens;
        this.classes = classes;
        this.english = english;
    }

    /** Reads words as a sentence. */
    public static Syntax of(List<Token> tokens) {
        long known = tokens.stream()
                .filter(token -> WordCandidates.isKnown(token, Lexicon.english()))
                .count();
        long foreign = tokens.stream()
                .filter(token -> !token.capital() && !WordCandidates.isKnown(token, Lexicon.english()))
                .count(); // a name may be of any language
        boolean english = known >= ENGLISH * (known + foreign) && !isForeign(tokens);
        return new Syntax(tokens, TAGGER.tag(tokens), english);
    }

    /** Whether the small words are those of another language; one alone may be part of a name: "El Paso". */
    private static boolean isForeign(List<Token> tokens) {
        long foreign = tokens.stream()
                .filter(t -> FOREIGN.contains(t.text()) && !WordCandidates.isKnown(t, Lexicon.english()))
                .count();
        long own = tokens.stream().filter(t -> OWN.contains(t.text())).count();
        long unknown = tokens.stream()
                .filter(t -> !FOREIGN.contains(t.text()) && !WordCandidates.isKnown(t, Lexicon.english()))
                .count();
        return foreign > own && (foreign > 1 || unknown > 1);
    }

    /** The words themselves. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Whether enough of the words are English for their classes to be believed. */
    public boolean isEnglish() {
        return english;
    }

    /** What a word is. */
    public WordClass kind(int word) {
        return classes.get(word);
    }

    /** The last noun of the run of nouns that a word stands in: <em>car</em> of "a police car". */
    public int head(int word) {
        int head = word;
        while (head + 1 < tokens.size() && !tokens.get(head + 1).afterPause() && isNominal(head + 1)) {
            head++;
        }
        return head;
    }

    private boolean isNominal(int word) {
        return kind(word) == WordClass.NOUN || kind(word) == WordClass.NAME;
    }

    /** Whether a word is one of those that lead to a noun: "the <em>big red</em> car". */
    private boolean isWithin(int word) {
        return switch (kind(word)) {
            case ADJECTIVE, DETERMINER, NUMBER, NOUN, NAME, PAST_PARTICIPLE, PRESENT_PARTICIPLE -> true;
            default -> false;
        };
    }

    /** The index of the preposition before a noun and the words that lead to it. */
    public OptionalInt preposition(int noun) {
        for (int i = noun; i >= 0; i--) {
            if (kind(i) == WordClass.PREPOSITION && i < noun) {
                return OptionalInt.of(i);
            }
            if (!isWithin(i)
                    || i < noun && isNominal(i) && !isNominal(i + 1)
                    || tokens.get(i).afterPause()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The preposition before a noun, as a word; null when there is none. */
    public @Nullable String prepositionWord(int noun) {
        OptionalInt at = preposition(noun);
        return at.isPresent() ? tokens.get(at.getAsInt()).text() : null;
    }

    /**
     * Who or what does what a verb says: the noun or pronoun before it in its clause that stands behind no preposition;
     * for a participle the one right before it, whatever it stands behind, if that leads anywhere.
     */
    public OptionalInt subject(int verb) {
        if (tokens.get(verb).afterPause()) {
            return OptionalInt.empty();
        }
        boolean participle = kind(verb) != WordClass.VERB;
        for (int i = verb - 1; i >= 0; i--) {
            WordClass here = kind(i);
            if (here == WordClass.PRONOUN || isNominal(i)) {
                if (participle
                        || here == WordClass.PRONOUN && !isObject(i)
                        || preposition(i).isEmpty() && !isObject(i)) {
                    return OptionalInt.of(i);
                }
            }
            if (here == WordClass.SUBORDINATOR || tokens.get(i).afterPause()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a noun or pronoun stands behind a verb of its clause, as what is done to. */
    public boolean isObject(int noun) {
        for (int i = noun - 1; i >= 0 && !tokens.get(i + 1).afterPause(); i--) {
            if (kind(i).isVerbal() && (kind(i) == WordClass.VERB || !leadsTo(i, noun))) {
                return true;
            }
            if (!isWithin(i) || isNominal(i) && !isNominal(i + 1)) {
                return false;
            }
        }
        return false;
    }

    /** "A burning house": a participle behind a determiner describes. */
    private boolean leadsTo(int participle, int noun) {
        return participle > 0
                && !tokens.get(participle).afterPause()
                && (kind(participle - 1) == WordClass.DETERMINER
                        || kind(participle - 1) == WordClass.ADJECTIVE
                        || kind(participle - 1) == WordClass.PREPOSITION)
                && isNominal(noun);
    }

    /** Whether a participle describes the noun behind it instead of telling what somebody does. */
    public boolean isDescription(int participle) {
        return kind(participle) != WordClass.VERB
                && participle + 1 < tokens.size()
                && !tokens.get(participle + 1).afterPause()
                && isWithin(participle + 1)
                && kind(participle + 1) != WordClass.DETERMINER
                && leadsTo(participle, head(participle + 1));
    }

    /** Whether a noun stands before a verb as its subject. */
    public boolean isSubject(int noun) {
        for (int i = noun + 1; i < tokens.size() && !tokens.get(i).afterPause(); i++) {
            if (kind(i).isVerbal()) {
                return subject(i).equals(OptionalInt.of(noun));
            }
        }
        return false;
    }

    /** Whether something is said behind a verb that it is done to. */
    public boolean hasObject(int verb) {
        for (int i = verb + 1; i < tokens.size() && !tokens.get(i).afterPause() && isWithin(i); i++) {
            if (isNominal(i)) {
                return true;
            }
        }
        return verb + 1 < tokens.size() && kind(verb + 1) == WordClass.PRONOUN;
    }

    /** Whether somebody goes into what a noun names, without a preposition: "enters a casino". */
    public boolean isEntered(int noun) {
        for (int i = noun - 1; i >= 0 && !tokens.get(i + 1).afterPause(); i--) {
            if (kind(i).isVerbal()) {
                return "enter".equals(Lexicon.english().verb(tokens.get(i).text()));
            }
            if (!isWithin(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether two words, in this order, are joined by <em>and</em> with nothing but what leads to a noun between. */
    public boolean isJoined(int first, int second) {
        boolean and = false;
        for (int i = first + 1; i < second; i++) {
            and |= AND.contains(tokens.get(i).text());
            if (kind(i) != WordClass.CONJUNCTION && !isWithin(i)) {
                return false;
            }
        }
        return and;
    }

    private static final Set<String> AND = Set.of("and", "or");
}
