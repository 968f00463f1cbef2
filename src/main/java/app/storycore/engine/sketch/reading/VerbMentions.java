package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.WordClass;
import app.storycore.engine.sketch.scene.Action;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what a prompt says that is done, so that it can be told whether it can be seen. */
final class VerbMentions {

    /** What somebody does. */
    static final String DEED = "act";

    /** What an animal or a thing does. */
    static final String OF_OTHERS = "deed";

    /** Sorts of verbs whose doing can be seen. */
    private static final Set<String> SEEN = Set.of(
            "motion",
            "contact",
            "creation",
            "change",
            "body",
            "communication",
            "perception",
            "consumption",
            "competition",
            "weather");

    /** Verbs that any picture shows, or none. */
    private static final Set<String> SILENT = Set.of(
            "be",
            "can",
            "try",
            "have",
            "do",
            "see",
            "show",
            "reveal",
            "wear",
            "seem",
            "become",
            "remain",
            "stay",
            "stop",
            "wait",
            "start",
            "begin",
            "end",
            "let",
            "make",
            "get",
            "keep",
            "use",
            "fill",
            "surround",
            "cover",
            "lead",
            "face",
            "frame",
            "pan",
            "tilt",
            "zoom",
            "dolly",
            "track",
            "cut",
            "fade",
            "insert",
            "close",
            "shoot");

    private static final Set<String> NATURAL = Set.of(
            "BEAM", "LAMP", "CANDLE", "TORCH", "FIRE", "MOON", "SUN", "STARS", "SMOKE", "BIG_WAVES", "LIGHTHOUSE");

    private static final Set<String> OF_NATURE = Set.of(
            "sweep",
            "shine",
            "glow",
            "burn",
            "fall",
            "rise",
            "break",
            "drift",
            "curl",
            "flicker",
            "light",
            "blaze",
            "crash",
            "roll",
            "set",
            "hang",
            "stream",
            "pour",
            "illuminate",
            "swirl",
            "cut",
            "flash",
            "cross");

    private static final Set<String> VEHICLES = Set.of(
            "CAR", "TRAIN", "BOAT", "SHIP", "SAIL", "PLANE", "HELICOPTER", "BALLOON", "BICYCLE", "MOTORBIKE", "UFO");

    private static final Set<String> WAYS = Set.of(
            "ride", "drive", "speed", "race", "sail", "fly", "float", "hover", "drift", "roll", "glide", "cross",
            "pass", "circle", "soar", "travel");

    private final List<PhraseMatch> written;
    private final List<PhraseMatch> settled;
    private final Syntax syntax;
    private final Lexicon lexicon = Lexicon.english();

    VerbMentions(List<PhraseMatch> written, List<PhraseMatch> settled, Syntax syntax) {
        this.written = written;
        this.settled = settled;
        this.syntax = syntax;
    }

    /** The deed that a finding names, null when it names none. */
    @Nullable
    Mention at(int index) {
        PhraseMatch found = settled.get(index);
        int at = found.index();
        VocabularyEntry act = found.meanings().stream()
                .filter(meaning -> meaning.is(DEED))
                .findFirst()
                .orElse(null);
        if (!syntax.isEnglish()) {
            return act == null ? null : mention(found, act, null);
        }
        if (!isVerb(at) || found.words() == 1 && syntax.isDescription(at) || found.has("move")) {
            return null;
        }
        String verb = lexicon.verb(syntax.tokens().get(at).text());
        if (verb == null || SILENT.contains(verb)) {
            return null;
        }
        PhraseMatch doer = doer(at);
        if (doer.has("weather") && !doer.has("person")) {
            return null; // fog that rolls is fog
        }
        if (isShownBySelf(doer, verb)) {
            String words = Mentions.words(syntax, at, at + found.words());
            return new Mention(words, doer.word(), 0, doer.meanings(), true, null);
        }
        if (act == null) {
            boolean other = found.meanings().stream().anyMatch(meaning -> !meaning.is("none"));
            boolean seen =
                    !other && SEEN.contains(String.valueOf(lexicon.of(verb).deed()));
            return seen && found.words() == 1 ? mention(found, new VocabularyEntry(OF_OTHERS, "-"), null) : null;
        }
        VocabularyEntry done = isOfSomebody(at) ? act : new VocabularyEntry(OF_OTHERS, act.value());
        return mention(found, done, nearest(index, verb, act.value()));
    }

    private PhraseMatch doer(int verb) {
        OptionalInt subject = syntax.subject(verb);
        return settled.stream()
                .filter(one -> subject.isPresent()
                        && one.index() <= subject.getAsInt()
                        && subject.getAsInt() < one.index() + one.words())
                .findFirst()
                .orElse(PhraseMatch.NOTHING);
    }

    /** What light, fire and water do, and vehicles on their way, is seen when they are. */
    private static boolean isShownBySelf(PhraseMatch doer, String verb) {
        boolean thing = doer.has("prop") || doer.has(ThingReader.KIND);
        boolean natural = doer.meanings().stream().anyMatch(meaning -> NATURAL.contains(meaning.value()));
        boolean way =
                WAYS.contains(verb) && doer.meanings().stream().anyMatch(meaning -> VEHICLES.contains(meaning.value()));
        return thing && (natural && OF_NATURE.contains(verb) || way) && !doer.has("person");
    }

    private boolean isVerb(int word) {
        return syntax.kind(word) == WordClass.VERB || syntax.kind(word) == WordClass.PRESENT_PARTICIPLE;
    }

    private boolean isOfSomebody(int verb) {
        OptionalInt subject = syntax.subject(verb);
        if (subject.isEmpty()) {
            return settled.stream().noneMatch(one -> one.has("animal"))
                    || settled.stream().anyMatch(this::isSomebody);
        }
        return settled.stream()
                .filter(one -> one.index() <= subject.getAsInt() && subject.getAsInt() < one.index() + one.words())
                .anyMatch(this::isSomebody);
    }

    private boolean isSomebody(PhraseMatch who) {
        WordClass kind = syntax.kind(who.index());
        return who.has("person")
                || who.has("hand")
                || who.has("body")
                || who.meanings().isEmpty() && kind == WordClass.NAME
                || kind == WordClass.PRONOUN
                        && !syntax.tokens().get(who.index()).text().equals("it");
    }

    /** The more general deed in which a verb is shown, null when it is shown as what it is. */
    private @Nullable String nearest(int index, String verb, String action) {
        String general = action.toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean working = action.equals(Action.WORK.name()) && !verb.equals(general);
        if (!working && !written.get(index).meanings().isEmpty()) {
            return null;
        }
        String nearest = lexicon.of(verb).nearestVerb();
        String other = nearest == null || working ? general : nearest;
        return other.equals(verb) ? null : other;
    }

    private Mention mention(PhraseMatch found, VocabularyEntry meaning, @Nullable String nearest) {
        String words = Mentions.words(syntax, found.index(), found.index() + found.words());
        return new Mention(words, found.word(), 0, List.of(meaning), true, nearest);
    }
}
