package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.WordClass;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds what, who carries whom, and what somebody lies, sits or stands on. */
final class Relations {

    private static final Set<String> CARRY = Set.of("carry", "lift", "cradle", "traegt", "hebt");

    /** What one does with a child in the arms. */
    private static final Set<String> HOLD = Set.of("hold", "rock", "hug", "haelt");

    private static final Set<String> SMALL = Set.of("baby", "infant", "toddler", "newborn");

    private static final Set<Action> OF_REST = Set.of(
            Action.LIE,
            Action.SIT,
            Action.STAND,
            Action.KNEEL,
            Action.READ_SITTING,
            Action.DANCE,
            Action.CLIMB,
            Action.CRAWL,
            Action.READ,
            Action.WORK,
            Action.DRINK,
            Action.TALK);

    private static final Set<String> CLIMBED = Set.of(
            "rope",
            "ladder",
            "mast",
            "pole",
            "wall",
            "fence",
            "cliff",
            "tower",
            "facade",
            "drainpipe",
            "scaffold",
            "scaffolding",
            "tree",
            "rock",
            "stepladder",
            "window");

    private static final Set<String> UNDER = Set.of("under", "beneath", "underneath", "unter");

    private static final Set<String> COVERS = Set.of("table", "desk", "car", "truck", "van", "tisch", "auto");

    private static final Set<String> AT = Set.of("at", "am", "behind");

    private static final Set<String> TABLES = Set.of("table", "desk", "counter", "workbench", "tisch", "schreibtisch");

    private static final Set<String> TUBS = Set.of("bathtub", "tub", "bath");

    /** Who is treated so sits. */
    private static final Set<String> TREATED =
            Set.of("shave", "bandage", "treat", "feed", "tattoo", "interview", "comb", "massage", "portray");

    private static final Set<String> OPERATED = Set.of("operate", "resuscitate", "revive");

    private static final Set<String> ON = Set.of("on", "onto", "upon", "auf");

    private final List<PhraseMatch> findings;
    private final Syntax syntax;
    private boolean alone;

    private Relations(List<PhraseMatch> findings, Syntax syntax) {
        this.findings = findings;
        this.syntax = syntax;
    }

    /** For each prop or thing the one who is named last before it. */
    static Map<String, String> holders(List<PhraseMatch> findings, List<Person> cast) {
        Map<String, String> holders = new HashMap<>();
        String last = null;
        for (PhraseMatch found : findings) {
            String word = found.word();
            if (cast.stream().anyMatch(person -> person.key().equals(word))) {
                last = word;
            }
            for (VocabularyEntry meaning : found.meanings()) {
                if (last != null && (meaning.is("prop") || meaning.is(ThingReader.KIND))) {
                    holders.putIfAbsent(meaning.value(), last);
                }
            }
        }
        return holders;
    }

    /** The cast, each on what they are on. */
    static List<Person> place(List<Person> cast, List<PhraseMatch> findings, Syntax syntax) {
        Relations relations = new Relations(findings, syntax);
        relations.alone = cast.size() == 1;
        List<Person> placed = new ArrayList<>();
        for (Person person : cast) {
            placed.add(relations.placed(person, cast.size()));
        }
        boolean all = placed.stream().allMatch(Person::isCarried);
        return all ? cast : placed;
    }

    private Person placed(Person person, int people) {
        for (PhraseMatch found : findings) {
            if (found.word().equals(person.key())) {
                if (people > 1 && isCarried(found, person.kind())) {
                    boolean up = isOnShoulders();
                    return person.being(up ? Person.SHOULDERS : Person.ARMS).doing(up ? Action.SIT : Action.LIE);
                }
                if (people > 1 && isShouldered(found)) {
                    return person.being(Person.SHOULDERS).doing(Action.SIT);
                }
                if (people > 1 && isObject(found, TREATED)) {
                    return person.doing(Action.SIT);
                }
                if (people > 1 && isObject(found, OPERATED)) {
                    return person.being("stretcher").doing(Action.LIE);
                }
                return isAtRest(person) ? on(person, found) : person;
            }
        }
        return person;
    }

    /** Whether somebody is who the verb before them is done to. */
    private boolean isObject(PhraseMatch found, Set<String> verbs) {
        for (int i = found.index() - 1; i > 0 && !syntax.tokens().get(i + 1).afterPause(); i--) {
            if (syntax.kind(i).isVerbal()) {
                return verbs.contains(String.valueOf(
                        Lexicon.english().verb(syntax.tokens().get(i).text())));
            }
        }
        return false;
    }

    /** "A girl on her father's shoulders". */
    private boolean isShouldered(PhraseMatch found) {
        int next = found.index() + found.words();
        int last = Math.min(syntax.tokens().size(), next + 5);
        boolean on = next < last && ON.contains(syntax.tokens().get(next).text());
        return on
                && syntax.tokens().subList(next, last).stream()
                        .anyMatch(token -> token.text().startsWith("shoulder"));
    }

    private static boolean isAtRest(Person person) {
        return OF_REST.contains(person.action());
    }

    /** Whether a finding is whom the verb before it carries. */
    static boolean isCarried(PhraseMatch found, PersonKind kind, Syntax syntax) {
        for (int i = found.index() - 1; i > 0 && !syntax.tokens().get(i + 1).afterPause(); i--) {
            String word = syntax.tokens().get(i).text();
            String verb = syntax.isEnglish() ? String.valueOf(Lexicon.english().verb(word)) : word;
            boolean child = SMALL.contains(found.word()) || kind == PersonKind.BOY || kind == PersonKind.GIRL;
            if (!syntax.isEnglish() || syntax.kind(i).isVerbal()) {
                if (CARRY.contains(verb) || child && HOLD.contains(verb)) {
                    return true;
                }
                if (syntax.isEnglish() && syntax.kind(i) == WordClass.VERB) {
                    return false;
                }
            }
            if (syntax.kind(i) == WordClass.PREPOSITION && syntax.isEnglish()) {
                return false;
            }
        }
        return false;
    }

    private boolean isCarried(PhraseMatch found, PersonKind kind) {
        return isCarried(found, kind, syntax);
    }

    private boolean isOnShoulders() {
        return syntax.tokens().stream().anyMatch(token -> token.text().startsWith("shoulder"));
    }

    /** On the noun behind the first "on" after somebody and before anybody else. */
    private Person on(Person person, PhraseMatch who) {
        boolean object = false;
        for (int i = who.index() + who.words(); i < syntax.tokens().size(); i++) {
            int word = i;
            boolean other = findings.stream().anyMatch(found -> found.index() == word && found.has("person"));
            if (other || syntax.tokens().get(i).afterPause()) {
                return person;
            }
            String noun = syntax.tokens().get(i).text();
            String base = syntax.isEnglish() ? Lexicon.english().noun(noun) : noun;
            if (base != null && isNamed(i)) {
                String how = relation(person, base, i);
                if (how != null && !(object && how.equals(base))) {
                    boolean table = how.equals(Person.AT_TABLE);
                    return table ? atTable(person) : person.being(how);
                }
                object |= syntax.preposition(i).isEmpty(); // "pins a photograph on a wall": that is on the wall
            }
        }
        return person;
    }

    private Person atTable(Person person) {
        boolean reads = person.action() == Action.READ || person.action() == Action.READ_SITTING;
        return alone ? person.being(Person.AT_TABLE).doing(reads ? Action.READ_SITTING : Action.SIT) : person;
    }

    private @Nullable String relation(Person person, String noun, int word) {
        String preposition = String.valueOf(syntax.prepositionWord(word));
        if (person.action() == Action.CLIMB) {
            return CLIMBED.contains(noun) ? noun : null;
        }
        if (UNDER.contains(preposition)) {
            return COVERS.contains(noun) ? Person.UNDER + noun : null;
        }
        if (AT.contains(preposition) && TABLES.contains(noun)) {
            return Person.AT_TABLE;
        }
        boolean in = preposition.equals("in") && TUBS.contains(noun);
        return in || ON.contains(preposition) ? noun : null;
    }

    /** Whether somebody is seen under a thing of this kind. */
    static boolean isCover(String noun) {
        return COVERS.contains(noun);
    }

    private boolean isNamed(int word) {
        return syntax.kind(word) == WordClass.NOUN && syntax.head(word) == word;
    }
}
