package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.WordClass;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Gives each deed of a prompt to those who do it: the subject of its verb, and nobody who only stands by. */
final class DeedReader {

    /** What one does with somebody who does the same. */
    private static final Set<Action> MUTUAL =
            Set.of(Action.FIGHT, Action.EMBRACE, Action.TALK, Action.DANCE, Action.GIVE, Action.TALK_AT_TABLE);

    private static final Set<String> SEATS = Set.of(
            "chair", "armchair", "wheelchair", "throne", "bench", "sofa", "couch", "stool", "swing", "deckchair");

    private static final Set<String> ON = Set.of("on", "in");

    private static final Set<String> TABLES = Set.of("table", "desk", "counter");
    private static final Set<String> AT = Set.of("at", "across", "around", "round");
    private static final Set<String> QUESTIONS = Set.of("interrogate", "question");

    /** What one does sitting as well as standing. */
    private static final Set<Action> AT_REST = Set.of(Action.STAND, Action.WORK);

    /** What is done sitting at a table as well. */
    private static final Set<Action> AT_TABLE = Set.of(Action.STAND, Action.TALK, Action.SIT, Action.WORK);

    private static final Set<PersonKind> FEMALE = Set.of(PersonKind.WOMAN, PersonKind.GIRL, PersonKind.OLD_WOMAN);

    /** More than these stand by when some of them do something together. */
    private static final int FEW = 4;

    private final List<PhraseMatch> named;
    private final List<PhraseMatch> findings;
    private final Syntax syntax;
    private final List<Person> cast = new ArrayList<>();

    /**
     * @param named for each of the cast the finding that names them
     */
    DeedReader(List<PhraseMatch> named, List<PhraseMatch> findings, Syntax syntax) {
        this.named = named;
        this.findings = findings;
        this.syntax = syntax;
    }

    /** The cast with what each does. */
    List<Person> read(List<Person> people) {
        cast.addAll(people);
        for (PhraseMatch found : findings) {
            for (VocabularyEntry meaning : found.meanings()) {
                if (meaning.is("act")) {
                    give(found, Action.valueOf(meaning.value()));
                }
            }
        }
        share();
        seat();
        gather();
        return cast;
    }

    private void give(PhraseMatch deed, Action said) {
        boolean down = said == Action.LIE && deed.word().startsWith("lay") && syntax.hasObject(deed.index());
        Action action = down ? Action.KNEEL : said; // who lays something down
        if (!syntax.isEnglish()) {
            if (deed.has("place") || Deeds.isSomebodys(deed, findings, syntax.tokens())) {
                toLast(deed, action);
            }
            return;
        }
        int verb = deed.index();
        if (syntax.isDescription(verb)) {
            to(at(syntax.head(verb + 1)), action);
            return;
        }
        OptionalInt subject = syntax.subject(verb);
        if (subject.isEmpty()) {
            toLast(deed, action);
        } else if (syntax.kind(subject.getAsInt()) == WordClass.PRONOUN) {
            toThoseMeant(at(subject.getAsInt()), action);
        } else if (at(subject.getAsInt()).has("hand")) {
            toLast(deed, action);
        } else {
            to(at(subject.getAsInt()), action);
        }
    }

    private PhraseMatch at(int word) {
        return findings.stream()
                .filter(one -> one.index() <= word && word < one.index() + one.words())
                .findFirst()
                .orElse(PhraseMatch.NOTHING);
    }

    private void to(PhraseMatch who, Action action) {
        for (int i = 0; i < cast.size(); i++) {
            if (named.get(i).equals(who) || syntax.isJoined(named.get(i).index(), who.index())) {
                set(i, action);
            }
        }
    }

    /** To those named last before it; done before anybody is named, to all. */
    private void toLast(PhraseMatch deed, Action action) {
        PhraseMatch last = PhraseMatch.NOTHING;
        for (PhraseMatch one : named) {
            last = one.index() < deed.index() && one.index() > last.index() ? one : last;
        }
        for (int i = 0; i < cast.size(); i++) {
            if (last.index() < 0 || named.get(i).equals(last)) {
                set(i, action);
            }
        }
    }

    /** To whom a pronoun means: of those named before it the last who fits. */
    private void toThoseMeant(PhraseMatch pronoun, Action action) {
        boolean one = pronoun.has("he") || pronoun.has("she");
        boolean found = false;
        for (int i = cast.size() - 1; i >= 0; i--) {
            boolean female = FEMALE.contains(cast.get(i).kind());
            boolean fits = one
                    ? pronoun.has("she") == female
                    : pronoun.has("they") || named.get(i).equals(pronoun);
            if (fits && named.get(i).index() <= pronoun.index()) {
                set(i, action);
                found = true;
                if (one) {
                    return;
                }
            }
        }
        if (one && !found) {
            toLast(pronoun, action); // "A detective enters. She ...": nobody said before that it is a woman
        }
    }

    private void set(int i, Action action) {
        if (cast.get(i).action() == Action.STAND) {
            cast.set(i, cast.get(i).doing(action));
        }
    }

    /** Whoever is on a bench or in a chair and does nothing else, or works there, sits. */
    private void seat() {
        for (PhraseMatch found : findings) {
            int last = found.index() + found.words() - 1;
            boolean seat = SEATS.contains(syntax.tokens().get(last).text());
            if (seat && ON.contains(String.valueOf(syntax.prepositionWord(last)))) {
                seat(found);
            }
        }
    }

    /** Two who talk at a table, or one who questions the other, sit at it. */
    private void gather() {
        boolean few = cast.size() > 1
                && cast.size() <= FEW
                && cast.stream().allMatch(person -> AT_TABLE.contains(person.action()))
                && cast.stream().anyMatch(person -> person.action() != Action.STAND);
        if (few && (isAtTable() || isQuestioned())) {
            cast.set(0, cast.getFirst().doing(Action.TALK_AT_TABLE));
            cast.set(cast.size() - 1, cast.getLast().doing(Action.TALK_AT_TABLE));
        }
    }

    private boolean isAtTable() {
        return findings.stream()
                .map(found -> found.index() + found.words() - 1)
                .filter(last -> TABLES.contains(syntax.tokens().get(last).text()))
                .anyMatch(last -> AT.contains(String.valueOf(syntax.prepositionWord(last))));
    }

    private boolean isQuestioned() {
        if (!syntax.isEnglish()) {
            return syntax.tokens().stream().anyMatch(token -> token.text().startsWith("verhoer"));
        }
        return findings.stream()
                .filter(found -> found.has("act"))
                .map(found -> syntax.tokens().get(found.index()).text())
                .map(Lexicon.english()::verb)
                .anyMatch(verb -> verb != null && QUESTIONS.contains(verb));
    }

    private void seat(PhraseMatch seat) {
        PhraseMatch last = PhraseMatch.NOTHING;
        for (PhraseMatch one : named) {
            last = one.index() < seat.index() && one.index() > last.index() ? one : last;
        }
        for (int i = 0; i < cast.size(); i++) {
            boolean reads = cast.get(i).action() == Action.READ;
            boolean free = reads || AT_REST.contains(cast.get(i).action());
            if (free && (last.index() < 0 || named.get(i).equals(last))) {
                cast.set(i, cast.get(i).doing(reads ? Action.READ_SITTING : Action.SIT));
            }
        }
    }

    /** Who fights, embraces, talks or dances does so with whom the prompt names besides. */
    private void share() {
        for (Person person : List.copyOf(cast)) {
            boolean shared = MUTUAL.contains(person.action()) || !syntax.isEnglish() && person.equals(cast.getLast());
            if (shared && cast.size() < FEW) {
                cast.replaceAll(other -> other.action() == Action.STAND ? other.doing(person.action()) : other);
            }
        }
    }
}
