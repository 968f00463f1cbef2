package app.storycore.engine.sketch.language;

import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code lexicon.txt} of WordNet and of the words that the vocabulary and the catalogue know: of each base form what it can be, how
 * often it is that, and the nearest more general word of the vocabulary.
 */
final class LexiconWriter {

    /** Sorts of nouns that can be seen. */
    private static final Set<String> VISIBLE = Set.of(
            "animal",
            "artifact",
            "body",
            "food",
            "location",
            "object",
            "person",
            "plant",
            "substance",
            "phenomenon",
            "possession");

    /** Sorts whose nouns are listed even when the corpus never uses them. */
    private static final Set<String> LISTED =
            Set.of("animal", "artifact", "body", "food", "location", "object", "person");

    /** Too general to draw anything by. */
    private static final Set<String> GENERAL = Set.of(
            "person",
            "character",
            "figure",
            "somebody",
            "someone",
            "house",
            "thing",
            "line",
            "cover",
            "page",
            "table",
            "be",
            "go",
            "come",
            "move_in");

    private static final Set<String> OF_NOUNS = Set.of("place", "prop", "animal", "person", "garment", "thing");
    private static final Set<String> OF_VERBS = Set.of("act", "verb");

    /** How far up a more general word is looked for. */
    private static final int HEIGHT = 8;

    /** A sense that can be seen wins over the first one when it has this share of its uses. */
    private static final int SHARE = 5;

    private static final int SENSES = 4;
    private static final int LONGEST_RARE = 9;

    private final Dictionary wordnet;
    private final Set<String> nouns;
    private final Set<String> verbs;
    private final Map<String, @Nullable Synset> mainSenses = new HashMap<>();
    private final SortedMap<String, StringBuilder> lines = new TreeMap<>();

    /**
     * @param vocabulary the lines of {@code vocabulary.txt}
     */
    LexiconWriter(Collection<String> vocabulary) throws JWNLException {
        this.wordnet = Dictionary.getDefaultResourceInstance();
        this.nouns = words(vocabulary, OF_NOUNS);
        this.verbs = words(vocabulary, OF_VERBS);
    }

    private static Set<String> words(Collection<String> vocabulary, Set<String> kinds) {
        return vocabulary.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ", -1)))
                .filter(words -> kinds.contains(words.getFirst()))
                .flatMap(words -> words.stream().skip(2))
                .filter(word -> !GENERAL.contains(word))
                .collect(Collectors.toSet());
    }

    /** The lines, sorted. */
    List<String> lines() throws JWNLException {
        nouns();
        verbs();
        uses(POS.ADJECTIVE, "a");
        uses(POS.ADVERB, "r");
        irregular(POS.NOUN, "N", " n");
        irregular(POS.VERB, "V", " v");
        return lines.entrySet().stream()
                .map(line -> line.getKey() + line.getValue())
                .toList();
    }

    private void nouns() throws JWNLException {
        for (Iterator<IndexWord> all = wordnet.getIndexWordIterator(POS.NOUN); all.hasNext(); ) {
            IndexWord noun = all.next();
            String word = noun.getLemma();
            if (!word.matches("[a-z]{2,}(-[a-z]+)?")) {
                continue;
            }
            Synset sense = mainSense(noun);
            boolean common =
                    sense.getWords().stream().anyMatch(one -> one.getLemma().equals(word));
            boolean listed = common
                    && (uses(noun) > 0
                            || LISTED.contains(sort(sense))
                            || wordnet.getIndexWord(POS.VERB, word) != null
                            || wordnet.getIndexWord(POS.ADJECTIVE, word) != null);
            if (listed) {
                add(word, "n" + uses(noun) + ":" + sort(sense) + nearest(POS.NOUN, sense, word, nouns));
            }
        }
    }

    private void verbs() throws JWNLException {
        for (Iterator<IndexWord> all = wordnet.getIndexWordIterator(POS.VERB); all.hasNext(); ) {
            IndexWord verb = all.next();
            String word = verb.getLemma();
            if (word.matches("[a-z]{2,}")) {
                Synset sense = verb.getSenses().get(0);
                add(word, "v" + uses(verb) + ":" + sort(sense) + nearest(POS.VERB, sense, word, verbs));
            }
        }
    }

    private void uses(POS kind, String sign) throws JWNLException {
        for (Iterator<IndexWord> all = wordnet.getIndexWordIterator(kind); all.hasNext(); ) {
            IndexWord one = all.next();
            String word = one.getLemma();
            boolean rare = uses(one) == 0
                    && (kind == POS.ADVERB
                            ? word.endsWith("ly")
                            : word.length() > LONGEST_RARE && !lines.containsKey(word));
            if (word.matches("[a-z]{2,}(-[a-z]+)?") && !rare) {
                add(word, sign + uses(one));
            }
        }
    }

    private void irregular(POS kind, String sign, String regular) throws JWNLException {
        for (Iterator<Exc> all = wordnet.getExceptionIterator(kind); all.hasNext(); ) {
            Exc one = all.next();
            String base = one.getExceptions().getFirst();
            StringBuilder own = lines.get(one.getLemma());
            boolean needed = one.getLemma().matches("[a-z]+")
                    && lines.containsKey(base)
                    && !one.getLemma().equals(base)
                    && (own == null || own.indexOf(regular) < 0);
            if (needed) {
                add(one.getLemma(), sign + base);
            }
        }
    }

    private void add(String word, String use) {
        lines.computeIfAbsent(word, key -> new StringBuilder()).append(' ').append(use);
    }

    private static String sort(Synset sense) {
        String file = sense.getLexFileName();
        return file.substring(file.indexOf('.') + 1);
    }

    private static int uses(IndexWord word) {
        return word.getSenses().stream()
                .mapToInt(sense -> uses(sense, word.getLemma()))
                .sum();
    }

    private static int uses(Synset sense, String word) {
        return sense.getWords().stream()
                .filter(one -> one.getLemma().equalsIgnoreCase(word))
                .mapToInt(Word::getUseCount)
                .findFirst()
                .orElse(0);
    }

    /** What a noun mostly means in a picture: its first sense, or one that can be seen and is not much rarer. */
    private static Synset mainSense(IndexWord noun) {
        List<Synset> senses = noun.getSenses();
        Synset first = senses.get(0); // getFirst() does not load it
        if (VISIBLE.contains(sort(first))) {
            return first;
        }
        return senses.subList(1, Math.clamp(senses.size(), 1, SENSES)).stream()
                .filter(sense -> VISIBLE.contains(sort(sense)))
                .filter(sense -> uses(sense, noun.getLemma()) * SHARE >= uses(first, noun.getLemma()))
                .findFirst()
                .orElse(first);
    }

    private @Nullable Synset mainSense(POS kind, String word) throws JWNLException {
        String key = kind + word;
        if (!mainSenses.containsKey(key)) {
            IndexWord found = wordnet.getIndexWord(kind, word);
            mainSenses.put(
                    key,
                    found == null
                            ? null
                            : kind == POS.NOUN
                                    ? mainSense(found)
                                    : found.getSenses().get(0));
        }
        return mainSenses.get(key);
    }

    private String nearest(POS kind, Synset sense, String self, Set<String> known) throws JWNLException {
        if (isKnown(kind, self, known)) {
            return "";
        }
        Set<Long> seen = new HashSet<>();
        Deque<Synset> level = new ArrayDeque<>(List.of(sense));
        for (int height = 0; height < HEIGHT; height++) {
            Deque<Synset> above = new ArrayDeque<>();
            for (Synset one : level) {
                String word = seen.add(one.getOffset()) ? known(kind, one, known) : null;
                if (word != null) {
                    return ":" + word;
                }
                PointerUtils.getDirectHypernyms(one).forEach(higher -> above.add(higher.getSynset()));
            }
            level = above;
        }
        return "";
    }

    private static boolean isKnown(POS kind, String word, Set<String> known) {
        return known.contains(word)
                || kind == POS.NOUN
                        && !GENERAL.contains(word)
                        && ThingCatalogue.get()
                                .named("en", word.replace('_', ' '))
                                .isPresent();
    }

    private @Nullable String known(POS kind, Synset sense, Set<String> known) throws JWNLException {
        for (Word one : sense.getWords()) {
            String word = one.getLemma().toLowerCase(Locale.ROOT).replace(' ', '_');
            if (isKnown(kind, word, known)) {
                Synset main = mainSense(kind, word.replace('_', ' '));
                if (main != null && main.getOffset() == sense.getOffset()) {
                    return word;
                }
            }
        }
        return null;
    }
}
