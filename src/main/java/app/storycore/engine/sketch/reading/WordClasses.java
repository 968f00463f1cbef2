package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.LexiconEntry;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What words mean as what they are in their sentence: a verb is a deed and no thing ("she waves", "the waves"), a noun is
 * no deed; and an unknown noun or verb means what the nearest more general one means (a sedan is a car).
 */
final class WordClasses {

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "my", "our", "your", "this", "that", "these", "those",
            "every", "each", "no", "some", "s", "one");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "with", "without", "by", "for", "from", "into", "onto", "over", "under", "above",
            "below", "behind", "before", "after", "through", "across", "along", "around", "near", "towards", "toward",
            "beside", "between", "outside", "inside", "past", "down", "up", "off", "against", "beneath", "among");

    /** What one can see or stand in, and no verb is. */
    private static final Set<String> OF_NOUNS =
            Set.of("person", "animal", "prop", "place", "garment", "body", "hand", "thing", "role", ThingReader.KIND);

    /** What a noun means that another one follows, and what it does not mean there. */
    private static final Set<String> OF_HEADS = Set.of(
            "person",
            "animal",
            "prop",
            "garment",
            "body",
            "hand",
            "thing",
            "act",
            "move",
            "arrives",
            "verb",
            ThingReader.KIND);

    /** Houses that one is in or before. */
    private static final Set<String> HOUSES = Set.of(
            "house",
            "cottage",
            "hut",
            "cabin",
            "farmhouse",
            "barn",
            "bank",
            "garage",
            "shack",
            "shed",
            "villa",
            "mansion");

    private static final Set<String> INSIDE = Set.of("in", "inside", "into", "through");

    /** Endings of those who do something: barista, biker, actress. */
    private static final List<String> OF_DOERS = List.of("ist", "ista", "er", "or", "ess", "ian", "man", "woman");

    private static final List<VocabularyEntry> SOMEBODY = List.of(new VocabularyEntry("person", "MAN"));

    private static final Set<String> MUSIC = Set.of("play", "perform", "practise", "practice");
    private static final Set<String> INSTRUMENTS = Set.of(
            "violin",
            "fiddle",
            "guitar",
            "trumpet",
            "saxophone",
            "accordion",
            "banjo",
            "flute",
            "drum",
            "drums",
            "piano",
            "cello",
            "clarinet",
            "harmonica",
            "drummer",
            "violinist",
            "musician",
            "musicians",
            "band",
            "orchestra",
            "busker",
            "guitarist",
            "trumpeter",
            "saxophonist");

    /** What one does with oneself: done to a thing, it is work. */
    private static final Set<String> OF_ONESELF = Set.of("LIE", "FALL", "SIT", "STAND", "FIGHT");

    /** Deeds that only their own words name: the nearest more general verb is too far off to be seen as them. */
    private static final Set<String> SPECIAL = Set.of("LIE", "AIM", "KNEEL", "DANCE", "FLY", "PHONE");

    private static final Set<String> GROUPS = Set.of("caravan", "herd", "flock", "pack", "swarm", "team", "parade");

    private static final Set<String> OF_VERBS = Set.of("act", "move", "arrives");

    private final Syntax syntax;

    private WordClasses(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The findings without those meanings that their words do not have where they stand. */
    static List<PhraseMatch> settle(List<PhraseMatch> findings, Syntax syntax) {
        WordClasses classes = new WordClasses(syntax);
        return syntax.isEnglish()
                ? findings.stream().map(classes::settle).toList()
                : findings.stream().map(WordClasses::asWritten).toList();
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    private PhraseMatch settle(PhraseMatch found) {
        if (found.words() > 1) {
            return asWritten(found);
        }
        if (found.meanings().isEmpty()) {
            return nearest(found);
        }
        WordClass kind = syntax.kind(found.index());
        boolean exact = syntax.tokens().get(found.index()).text().equals(found.word());
        return found.with(
                switch (kind) {
                    case VERB, PRESENT_PARTICIPLE, PAST_PARTICIPLE -> deeds(found, exact && kind != WordClass.VERB);
                    case NOUN, NAME ->
                        isModifier(found.index()) && !isOfGroup(found)
                                ? orNone(without(found, OF_HEADS))
                                : things(found);
                    case PREPOSITION, ADVERB -> orNone(without(found, Set.of("verb", "place", "angle")));
                    default -> without(found, Set.of("verb"));
                });
    }

    /** "Ghost stories", "a newspaper boy": a noun that only says which; not "Inspector Morse". */
    private boolean isModifier(int word) {
        int head = syntax.head(word);
        return head != word && syntax.kind(head) == WordClass.NOUN;
    }

    /** "A camel caravan": the animals themselves. */
    private boolean isOfGroup(PhraseMatch found) {
        String head = syntax.tokens().get(syntax.head(found.index())).text();
        return GROUPS.contains(head) && (found.has("animal") || found.has(ThingReader.KIND));
    }

    private static PhraseMatch asWritten(PhraseMatch found) {
        return found.has("verb") ? found.with(without(found, Set.of("verb"))) : found;
    }

    /** As a verb; a participle that the vocabulary lists as such keeps what it lists: "burning". */
    private static List<VocabularyEntry> deeds(PhraseMatch found, boolean listed) {
        List<VocabularyEntry> kept = new ArrayList<>();
        for (VocabularyEntry entry : found.meanings()) {
            if (entry.is("verb")) {
                if (!entry.value().equals("-")) {
                    kept.add(new VocabularyEntry("act", entry.value()));
                }
            } else if (listed || !found.has("verb") && !OF_NOUNS.contains(entry.kind())) {
                kept.add(entry);
            }
        }
        return orNone(kept);
    }

    private List<VocabularyEntry> things(PhraseMatch found) {
        if (HOUSES.contains(found.word()) && isInside(found.index())) {
            return List.of(new VocabularyEntry("place", "ROOM"));
        }
        List<VocabularyEntry> kept = new ArrayList<>(without(found, OF_VERBS));
        kept.removeIf(entry -> entry.is("verb"));
        boolean only = kept.isEmpty() && !found.has("verb");
        return only ? without(found, Set.of("verb")) : orNone(kept); // "a walk", "the race": of that deed
    }

    private static List<VocabularyEntry> without(PhraseMatch found, Set<String> kinds) {
        return found.meanings().stream()
                .filter(entry -> !kinds.contains(entry.kind()))
                .toList();
    }

    private static List<VocabularyEntry> orNone(List<VocabularyEntry> kept) {
        return kept.isEmpty() ? List.of(VocabularyEntry.NONE) : kept;
    }

    /** What an unknown word means by the nearest more general one. */
    private PhraseMatch nearest(PhraseMatch found) {
        Token token = syntax.tokens().get(found.index());
        if (token.capital() && !token.opensSentence()) {
            return found;
        }
        String word = token.text();
        return switch (syntax.kind(found.index())) {
            case NOUN, NAME -> nearestNoun(found, word);
            case VERB, PRESENT_PARTICIPLE -> {
                String verb = Lexicon.english().verb(word);
                yield MUSIC.contains(String.valueOf(verb)) && playsMusic()
                        ? found.with(List.of(new VocabularyEntry("act", "PLAY")))
                        : verb == null
                                ? found
                                : found.with(
                                        ofVerb(found.index(), Lexicon.english().of(verb)));
            }
            case ADJECTIVE, ADVERB, PAST_PARTICIPLE -> found.with(List.of(VocabularyEntry.NONE));
            default -> found;
        };
    }

    private boolean playsMusic() {
        return syntax.tokens().stream().anyMatch(token -> INSTRUMENTS.contains(token.text()));
    }

    private PhraseMatch nearestNoun(PhraseMatch found, String word) {
        Lexicon lexicon = Lexicon.english();
        String noun = lexicon.noun(word);
        if (isModifier(found.index())) {
            return found.with(List.of(VocabularyEntry.NONE));
        }
        if (noun == null) {
            boolean doer = syntax.isSubject(found.index()) && OF_DOERS.stream().anyMatch(word::endsWith);
            return doer ? found.with(SOMEBODY) : found;
        }
        return new PhraseMatch(found.index(), 1, noun, lexicon.isPlural(word), ofNoun(found.index(), lexicon.of(noun)));
    }

    private List<VocabularyEntry> ofNoun(int word, LexiconEntry entry) {
        if ("building".equals(entry.nearestNoun())) {
            return List.of(new VocabularyEntry("place", isInside(word) ? "ROOM" : "CITY_STREET"));
        }
        List<VocabularyEntry> meanings = known(entry.nearestNoun(), OF_NOUNS);
        return meanings.isEmpty() && "person".equals(entry.kind()) ? SOMEBODY : meanings;
    }

    private boolean isInside(int word) {
        boolean heading = word > 0 && syntax.tokens().get(word - 1).text().equals("int"); // "INT. HOUSE"
        return heading || INSIDE.contains(String.valueOf(syntax.prepositionWord(word))) || syntax.isEntered(word);
    }

    /** The deed of an unknown verb: the nearest one, else what its sort allows, with something to do it to or without. */
    private List<VocabularyEntry> ofVerb(int verb, LexiconEntry entry) {
        boolean handled = syntax.hasObject(verb);
        List<VocabularyEntry> meanings = known(entry.nearestVerb(), OF_VERBS).stream()
                .filter(one -> !SPECIAL.contains(one.value()))
                .toList();
        if (!meanings.isEmpty()) {
            boolean reflexive = meanings.stream().anyMatch(one -> OF_ONESELF.contains(one.value()));
            return handled && reflexive ? List.of(new VocabularyEntry("act", "WORK")) : meanings;
        }
        String deed = switch (String.valueOf(entry.deed())) {
            case "motion" -> handled ? "WORK" : "WALK";
            case "contact", "creation", "change", "body" -> handled ? "WORK" : "";
            case "communication" -> "TALK";
            case "perception" -> "LOOK_OUT";
            case "consumption" -> handled ? "WORK" : "DRINK";
            default -> "";
        };
        return List.of(deed.isEmpty() ? VocabularyEntry.NONE : new VocabularyEntry("act", deed));
    }

    private static List<VocabularyEntry> known(@Nullable String nearest, Set<String> kinds) {
        if (nearest == null) {
            return List.of();
        }
        List<VocabularyEntry> meanings = Vocabulary.ENGLISH.exactly(nearest.replace(' ', '_')).stream()
                .map(entry -> entry.is("verb") ? new VocabularyEntry("act", entry.value()) : entry)
                .filter(entry -> kinds.contains(entry.kind()) && !entry.value().equals("-"))
                .toList();
        boolean thing = meanings.isEmpty() && kinds.contains(ThingReader.KIND);
        return thing
                ? ThingCatalogue.get().named("en", nearest).stream()
                        .map(key -> new VocabularyEntry(ThingReader.KIND, key))
                        .toList()
                : meanings;
    }
}
