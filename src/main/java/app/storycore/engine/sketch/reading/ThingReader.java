package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.language.ForeignNames;
import app.storycore.engine.sketch.language.Stemmer;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.language.WordClass;
import app.storycore.engine.sketch.scene.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the things of the catalogue: by names of several words, and among single words that mean nothing else. */
final class ThingReader {

    /** Kind of the meaning that a thing's words have; its value is the key. */
    static final String KIND = "catalogue";

    private static final int MOST = 12;

    /** Between the parts of the name of one thing. */
    private static final Set<String> JOINS = Set.of(" of ", " with ", " in ");

    /** Of which one has a name in the plural. */
    private static final Set<String> PAIRS = Set.of(
            "headphones",
            "scissors",
            "glasses",
            "sunglasses",
            "goggles",
            "binoculars",
            "handcuffs",
            "jeans",
            "gloves",
            "shoes",
            "boots",
            "skates",
            "crutches",
            "scales",
            "chains",
            "drums",
            "stairs");

    /** Kinds of meanings that put nothing into a picture. */
    private static final Set<String> UNSEEN = Set.of("thing", "verb", "act", "move", "tool");

    /** Kinds of meanings that a word keeps beside the thing it names. */
    private static final Set<String> KEPT = Set.of("prop", "place", "thing");

    /** What stands in a set of its own, so that it is not drawn once more. */
    private static final Set<String> OF_SETS = Set.of(
            "fireplace",
            "hearth",
            "fridge",
            "refrigerator",
            "bed",
            "hospital_bed",
            "bathtub",
            "desk",
            "altar",
            "pew",
            "blackboard",
            "counter",
            "steering_wheel",
            "windshield",
            "windscreen",
            "curtain",
            "curtains",
            "carpet",
            "railing",
            "parapet",
            "lift",
            "elevator",
            "tower",
            "bookshelves",
            "circus",
            "toilet",
            "shower",
            "stable");

    private final List<PhraseMatch> findings;
    private final List<Token> tokens;
    private final @Nullable Syntax syntax;

    private ThingReader(List<PhraseMatch> findings, List<Token> tokens, @Nullable Syntax syntax) {
        this.findings = findings;
        this.tokens = tokens;
        this.syntax = syntax;
    }

    /** The findings with those that name a thing made one each, which means that thing. */
    static List<PhraseMatch> claim(List<PhraseMatch> findings, Syntax syntax) {
        ThingReader reader = new ThingReader(findings, syntax.tokens(), syntax);
        List<PhraseMatch> claimed = new ArrayList<>();
        for (int i = 0; i < findings.size(); i += claimedAt(claimed, i, findings)) {
            claimed.add(reader.at(i));
        }
        return claimed;
    }

    /** How many findings the last claimed one took. */
    private static int claimedAt(List<PhraseMatch> claimed, int from, List<PhraseMatch> findings) {
        PhraseMatch last = claimed.getLast();
        int taken = 1;
        while (from + taken < findings.size() && findings.get(from + taken).index() < last.index() + last.words()) {
            taken++;
        }
        return taken;
    }

    static List<Thing> read(List<PhraseMatch> claimed, List<Token> tokens) {
        ThingReader reader = new ThingReader(claimed, tokens, null);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            for (VocabularyEntry entry : claimed.get(i).meanings()) {
                if (entry.is(KIND)) {
                    things.add(reader.thing(i, entry.value()));
                }
            }
        }
        tools(claimed, things);
        return things;
    }

    /** What somebody has in the hand who does what is said, unless something is named that is held. */
    private static void tools(List<PhraseMatch> claimed, List<Thing> things) {
        for (PhraseMatch match : claimed) {
            for (VocabularyEntry entry : match.meanings()) {
                boolean known = things.stream().anyMatch(thing -> thing.key().equals(entry.value()));
                if (entry.is("tool") && !known) {
                    things.add(new Thing(entry.value(), match.word(), 1, null));
                }
            }
        }
    }

    private PhraseMatch at(int index) {
        int most = Math.min(ThingCatalogue.get().longest(), findings.size() - index);
        for (int length = most; length > 0; length--) {
            boolean counted = length == 1 && CountedProps.isCounted(index, findings, tokens);
            if (length > 1 ? isTogether(index, length) : counted || isFree(index)) {
                String words = words(index, length);
                Optional<String> key = counted ? CountedProps.key(findings.get(index)) : key(words);
                if (key.isPresent()) {
                    PhraseMatch first = findings.get(index);
                    PhraseMatch last = findings.get(index + length - 1);
                    int count = last.index() + last.words() - first.index();
                    List<VocabularyEntry> meanings = new ArrayList<>();
                    meanings.add(new VocabularyEntry(KIND, key.get()));
                    first.meanings().stream()
                            .filter(entry -> !counted && KEPT.contains(entry.kind()))
                            .forEach(meanings::add);
                    return new PhraseMatch(
                            first.index(),
                            count,
                            counted ? first.word() : words,
                            last.plural(),
                            length > 1 ? meanings.subList(0, 1) : meanings);
                }
            }
        }
        return findings.get(index);
    }

    private boolean isTogether(int index, int length) {
        for (int i = index + 1; i < index + length; i++) {
            if (tokens.get(findings.get(i).index()).afterPause()) {
                return false;
            }
        }
        if (findings.get(index + length - 1).has("garment")) {
            return false; // "a wedding dress" is worn
        }
        PhraseMatch last = findings.get(index + length - 1);
        return !isVerb(last.index() + last.words() - 1); // "the bus stops" is no bus stop
    }

    private boolean isVerb(int word) {
        return syntax != null && syntax.isEnglish() && syntax.kind(word) == WordClass.VERB;
    }

    /** A noun that has no meaning, or none that puts something into the picture. */
    private boolean isFree(int index) {
        PhraseMatch match = findings.get(index);
        if (syntax != null
                && syntax.isEnglish()
                && match.words() == 1
                && syntax.kind(match.index()) != WordClass.NOUN) {
            return false;
        }
        return match.word().startsWith("candle") && !match.word().equals("candlelight")
                || match.meanings().stream().allMatch(entry -> UNSEEN.contains(entry.kind()))
                || isFurniture(match);
    }

    /** What brings a place with it whose set does not have it: "an armchair". */
    private static boolean isFurniture(PhraseMatch match) {
        return match.has("place")
                && match.has("thing")
                && !OF_SETS.contains(match.word())
                && match.meanings().stream().allMatch(entry -> entry.is("place") || UNSEEN.contains(entry.kind()));
    }

    private Optional<String> key(String words) {
        return syntax != null && !syntax.isEnglish() ? ForeignNames.key(words) : english(words);
    }

    private static Optional<String> english(String words) {
        Optional<String> key = ThingCatalogue.get().named("en", words);
        if (key.isPresent()) {
            return key;
        }
        int space = words.lastIndexOf(' ') + 1;
        return Stemmer.of(words.substring(space)).stream()
                .flatMap(stem -> ThingCatalogue.get().named("en", words.substring(0, space) + stem).stream())
                .findFirst();
    }

    private Thing thing(int index, String key) {
        PhraseMatch match = findings.get(index);
        int count = Numbers.before(index, findings, tokens);
        boolean pair = PAIRS.stream().anyMatch(match.word()::endsWith);
        boolean several =
                match.plural() && !pair && JOINS.stream().noneMatch(match.word()::contains); // "a vase of flowers"
        return new Thing(
                key,
                match.word(),
                Math.min(MOST, count == 0 ? several ? 3 : 1 : count),
                ColourReader.before(findings, tokens, index).stream()
                        .boxed()
                        .findFirst()
                        .orElse(null));
    }

    private String words(int index, int length) {
        PhraseMatch last = findings.get(index + length - 1);
        StringBuilder words = new StringBuilder();
        for (int i = findings.get(index).index(); i < last.index() + last.words(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).text());
        }
        return words.toString();
    }
}
