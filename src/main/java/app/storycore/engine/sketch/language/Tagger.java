package app.storycore.engine.sketch.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each word of a prompt is. A search along the words with the twelve best readings so far: how often a word is
 * used as what (WordNet), what stands beside what, one finite verb a clause, and agreement in number, since shots are
 * written in the present: <em>the dog barks, the dogs bark</em>.
 */
public final class Tagger {

    private static final int BREADTH = 12;
    private static final double SECOND_VERB = -3.5;
    private static final double NO_AGREEMENT = -2.5;
    private static final double NO_SUBJECT = -1.5;
    private static final double INFINITIVE = -1.2;
    private static final double NO_VERB = -1.2;
    private static final double ONE_OF_SEVERAL = -3;
    private static final double NOUN_BEFORE_NOUN_IN_PLURAL = -1.5;
    private static final double NO_NOUN = -4;
    private static final double OPEN_END = -5;
    private static final double ADJECTIVE_AT_END = -2.5;

    private static final Set<String> SEVERAL = Set.of("they", "we", "you", "i", "who", "which", "both", "that");
    private static final Set<String> ONE = Set.of("a", "an", "this", "that", "each", "every", "one", "another");

    /** Of one and of several, as one sees them. */
    private static final Set<String> EITHER =
            Set.of("couple", "family", "pair", "team", "crowd", "group", "crew", "band");

    private enum Count {
        NONE,
        ONE,
        SEVERAL,
        EITHER
    }

    /**
     * A reading of the first words.
     *
     * @param last the class of its last word, null before the first one
     * @param word its last word
     * @param start whether a clause begins behind it
     * @param verb whether this clause has its finite verb
     * @param subject how many its subject is
     * @param one whether the nouns that come next are one by their determiner
     */
    private record Reading(
            @Nullable Reading earlier,
            @Nullable WordClass last,
            String word,
            boolean start,
            boolean verb,
            Count subject,
            boolean one,
            double score) {

        static final Reading NOTHING = new Reading(null, null, "", true, false, Count.NONE, false, 0);

        /** The same at the beginning of a clause. */
        Reading paused() {
            return new Reading(earlier, last, word, true, false, Count.NONE, false, score + ending());
        }

        /** How well a clause ends here. */
        double ending() {
            double whole = verb || subject == Count.NONE ? 0 : NO_VERB;
            return last == null
                    ? 0
                    : whole
                            + switch (last) {
                                case DETERMINER -> OPEN_END;
                                case ADJECTIVE -> ADJECTIVE_AT_END;
                                default -> 0;
                            };
        }

        @Nullable
        WordClass before() {
            return start ? null : last;
        }

        boolean isBehind(WordClass kind) {
            return !start && last == kind;
        }
    }

    private final Lexicon lexicon;

    public Tagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The class of each word. */
    public List<WordClass> tag(List<Token> tokens) {
        List<Reading> best = List.of(Reading.NOTHING);
        for (Token token : tokens) {
            List<Reading> next = new ArrayList<>();
            Map<WordClass, Double> candidates = WordCandidates.of(token, lexicon);
            for (Reading reading : best) {
                Reading from = token.afterPause() ? reading.paused() : reading;
                candidates.forEach((kind, likely) -> next.add(step(from, token.text(), kind, likely)));
            }
            next.sort(Comparator.comparingDouble(Reading::score).reversed());
            best = next.subList(0, Math.min(BREADTH, next.size()));
        }
        return path(best.stream()
                .max(Comparator.comparingDouble(one -> one.score() + one.ending()))
                .orElseThrow());
    }

    private Reading step(Reading from, String word, WordClass as, double likely) {
        boolean cut =
                (as == WordClass.PREPOSITION || as == WordClass.VERB || as == WordClass.SUBORDINATOR) && isOpen(from);
        boolean infinitive =
                as == WordClass.VERB && from.verb() && from.word().equals("to") && word.equals(lexicon.verb(word));
        double link = infinitive ? INFINITIVE : Transitions.of(from.before(), as) + (cut ? NO_NOUN : 0);
        double score = from.score() + likely + link;
        if (infinitive) {
            return new Reading(from, as, word, false, true, from.subject(), false, score);
        }
        return switch (as) {
            case VERB -> new Reading(from, as, word, false, true, from.subject(), false, score + finite(from, word));
            case NOUN, NAME -> noun(from, word, as, score);
            case PRONOUN ->
                new Reading(
                        from,
                        as,
                        word,
                        false,
                        from.verb(),
                        SEVERAL.contains(word) ? Count.SEVERAL : Count.ONE,
                        false,
                        score);
            case CONJUNCTION -> new Reading(from, as, word, false, false, from.subject(), false, score);
            case SUBORDINATOR -> new Reading(from, as, word, false, false, Count.NONE, false, score);
            case DETERMINER ->
                new Reading(from, as, word, false, from.verb(), from.subject(), ONE.contains(word), score);
            case ADJECTIVE, PRESENT_PARTICIPLE, PAST_PARTICIPLE ->
                new Reading(from, as, word, false, from.verb(), from.subject(), from.one(), score);
            default -> new Reading(from, as, word, false, from.verb(), from.subject(), false, score);
        };
    }

    /** Whether a determiner still waits for its noun: "a rose on ...". */
    private static boolean isOpen(Reading from) {
        @Nullable Reading reading = from;
        while (reading != null && !reading.start() && reading.last() != null) {
            switch (reading.last()) {
                case DETERMINER -> {
                    return true;
                }
                case ADJECTIVE, PRESENT_PARTICIPLE, PAST_PARTICIPLE -> reading = reading.earlier();
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private Reading noun(Reading from, String word, WordClass as, double score) {
        boolean plural = as == WordClass.NOUN && lexicon.isPlural(word);
        double fit = from.one() && plural ? ONE_OF_SEVERAL : 0;
        if (from.isBehind(WordClass.NOUN) && lexicon.isPlural(from.word())) {
            fit += NOUN_BEFORE_NOUN_IN_PLURAL;
        }
        Count subject = from.verb() || isBehindPreposition(from) ? from.subject() : count(from, word, plural);
        return new Reading(from, as, word, false, from.verb(), subject, from.one(), score + fit);
    }

    private static Count count(Reading from, String word, boolean plural) {
        if (EITHER.contains(word)) {
            return Count.EITHER;
        }
        return plural || from.subject() != Count.NONE && isJoined(from) ? Count.SEVERAL : Count.ONE;
    }

    /** Whether a conjunction stands a few words back: "a boy and his dog". */
    private static boolean isJoined(Reading from) {
        return isBehind(from, WordClass.CONJUNCTION);
    }

    /** Whether a preposition stands a few words back, so that a noun is no subject: "in the street". */
    private static boolean isBehindPreposition(Reading from) {
        return isBehind(from, WordClass.PREPOSITION);
    }

    private static boolean isBehind(Reading from, WordClass kind) {
        @Nullable Reading reading = from;
        for (int i = 0; i < 4 && reading != null && !reading.start(); i++, reading = reading.earlier()) {
            if (reading.last() == kind) {
                return true;
            }
            if (reading.last() == WordClass.VERB || i > 0 && reading.last() == WordClass.NOUN) {
                return false;
            }
        }
        return false;
    }

    private double finite(Reading from, String word) {
        if (from.verb()) {
            return SECOND_VERB;
        }
        if (from.subject() == Count.NONE) {
            return from.isBehind(WordClass.CONJUNCTION) ? 0 : NO_SUBJECT;
        }
        boolean third =
                word.endsWith("s") && !word.endsWith("ss") && lexicon.of(word).verb() < 0;
        boolean base = word.equals(lexicon.verb(word));
        boolean agrees = from.subject() == Count.EITHER
                || (third ? from.subject() == Count.ONE : !base || from.subject() == Count.SEVERAL);
        return agrees ? 0 : NO_AGREEMENT;
    }

    private static List<WordClass> path(Reading end) {
        List<WordClass> path = new ArrayList<>();
        for (@Nullable Reading reading = end; reading != null; reading = reading.earlier()) {
            if (reading.last() != null) {
                path.add(reading.last());
            }
        }
        return path.reversed();
    }
}
