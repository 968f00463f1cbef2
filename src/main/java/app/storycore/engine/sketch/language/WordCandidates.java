package app.storycore.engine.sketch.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The classes a word can have, each with the logarithm of how likely it has it when nothing stands around it. */
final class WordCandidates {

    private static final String CLOSED = """
            DETERMINER a an the this that these those each every no some any both all another his her its their my our your s
            PRONOUN he she it they we you i him her them me us himself herself themselves someone somebody everyone \
            everybody nobody nothing something anybody who which what one each other
            PREPOSITION of in on at with without by for from into onto over under above below behind before after through \
            across along around near towards toward beside between outside inside past down up off against beneath among \
            amid underneath to out about during beyond within upon despite like as except until since toward round atop \
            aboard alongside opposite
            CONJUNCTION and or but nor
            SUBORDINATOR while when as where who which that because if although though until after before whose
            ADVERB not then just now always never still also away back here there up down off out together alone slowly \
            again forward backwards ahead apart very too so almost only even once soon later closer far home overhead \
            upside sideways nearby
            VERB is are was were be been has have had does do did can will would must may might should could
            NUMBER one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty hundred \
            thousand hundreds thousands dozens several many few
            """;

    private static final Map<String, Map<WordClass, Double>> CLOSED_CLASSES = closed();

    /** What a word is taken for that no list knows. */
    private static final double GUESS = StrictMath.log(0.3);

    /** How unlikely it is that a word with a capital letter inside a sentence is no name. */
    private static final double NO_NAME = -2.5;

    private WordCandidates() {}

    private static Map<String, Map<WordClass, Double>> closed() {
        Map<String, Map<WordClass, Double>> all = new HashMap<>();
        for (String line : CLOSED.lines().toList()) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                all.computeIfAbsent(words[i], word -> new EnumMap<>(WordClass.class))
                        .put(WordClass.valueOf(words[0]), 0.0);
            }
        }
        return all;
    }

    static Map<WordClass, Double> of(Token token, Lexicon lexicon) {
        String word = token.text();
        Map<WordClass, Double> closed = CLOSED_CLASSES.get(word);
        if (closed != null) {
            return closed;
        }
        if (word.isEmpty()) {
            return Map.of(WordClass.NOUN, 0.0); // of nothing but marks
        }
        if (Character.isDigit(word.codePointAt(0))) {
            return Map.of(WordClass.NUMBER, 0.0);
        }
        Map<WordClass, Double> open = open(word, lexicon);
        if (token.capital() && (!token.opensSentence() || open.isEmpty())) {
            open.replaceAll((kind, likely) -> likely + NO_NAME);
            open.put(WordClass.NAME, 0.0);
        }
        return open.isEmpty() ? guess(word) : open;
    }

    /** Whether a list knows a word. */
    static boolean isKnown(Token token, Lexicon lexicon) {
        return CLOSED_CLASSES.containsKey(token.text())
                || !token.text().isEmpty() && Character.isDigit(token.text().codePointAt(0))
                || !open(token.text(), lexicon).isEmpty();
    }

    private static Map<WordClass, Double> open(String word, Lexicon lexicon) {
        Map<WordClass, Double> uses = new EnumMap<>(WordClass.class);
        String noun = lexicon.noun(word);
        if (noun != null) {
            uses.merge(WordClass.NOUN, lexicon.of(noun).noun() + 0.5, Double::sum);
        }
        String verb = lexicon.verb(word);
        if (verb != null) {
            double often = lexicon.of(verb).verb() + 0.5;
            if (word.endsWith("ing") && !word.equals(verb)) {
                uses.merge(WordClass.PRESENT_PARTICIPLE, often, Double::sum);
            } else if (!word.equals(verb) && (word.endsWith("ed") || lexicon.isIrregular(word))) {
                uses.merge(WordClass.PAST_PARTICIPLE, often / 2, Double::sum);
                uses.merge(WordClass.VERB, often / 2, Double::sum);
            } else {
                uses.merge(WordClass.VERB, often, Double::sum);
            }
        }
        LexiconEntry entry = lexicon.of(word);
        if (entry.adjective() >= 0) {
            uses.merge(WordClass.ADJECTIVE, entry.adjective() + 0.5, Double::sum);
        }
        if (entry.adverb() >= 0 || word.endsWith("ly") && noun == null) {
            uses.merge(WordClass.ADVERB, Math.max(entry.adverb(), 0) + 0.5, Double::sum);
        }
        double all = uses.values().stream().mapToDouble(one -> one).sum();
        uses.replaceAll((kind, often) -> StrictMath.log(often / all));
        return uses;
    }

    private static Map<WordClass, Double> guess(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ing")) {
            return inOrder(Map.of(WordClass.PRESENT_PARTICIPLE, GUESS, WordClass.NOUN, GUESS));
        }
        if (lower.endsWith("ed")) {
            return inOrder(Map.of(WordClass.PAST_PARTICIPLE, GUESS, WordClass.VERB, GUESS, WordClass.ADJECTIVE, GUESS));
        }
        double seldom = StrictMath.log(0.1);
        return inOrder(
                Map.of(WordClass.NOUN, StrictMath.log(0.7), WordClass.ADJECTIVE, seldom, WordClass.VERB, seldom));
    }

    /** In the same order in every process, so that ties are broken alike. */
    private static Map<WordClass, Double> inOrder(Map<WordClass, Double> likely) {
        return new EnumMap<>(likely);
    }
}
