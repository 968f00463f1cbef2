package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.scene.Worn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds who is in the scene, how many, and what they do. */
final class CastReader {

    /** More than this many are drawn as a crowd of this size. */
    private static final int MOST = 14;

    private final List<Person> cast = new ArrayList<>();

    private static final List<String> RIDERS = List.of("rider", "horseman", "jockey", "horsewoman");

    /** Who lies there, whatever is said of them. */
    private static final List<String> DEAD =
            List.of("corpse", "dead_", "a_body", "the_body", "body_of", "murder_victim", "dead man", "dead body");

    /** For each of the cast the finding that names them. */
    private final List<PhraseMatch> named = new ArrayList<>();

    private final List<Token> tokens;
    private final Syntax syntax;
    private final List<PhraseMatch> findings;
    private int number = 1;
    private boolean old;
    private boolean young;
    private int unassignedFrom;
    private boolean afterPerson;
    private @Nullable String pronoun;
    private boolean somebody;
    private boolean hand;
    private boolean animal;
    private PhraseMatch entering = PhraseMatch.NOTHING;

    private CastReader(List<PhraseMatch> findings, Syntax syntax) {
        this.findings = findings;
        this.syntax = syntax;
        this.tokens = syntax.tokens();
    }

    static List<Person> read(List<PhraseMatch> findings, Syntax syntax) {
        CastReader reader = new CastReader(findings, syntax);
        for (int i = 0; i < findings.size(); i++) {
            reader.see(findings.get(i), i + 1 < findings.size() ? findings.get(i + 1) : null);
            reader.dress(ColourReader.worn(findings, syntax.tokens(), i));
        }
        reader.finish();
        return reader.followTheCalling(new DeedReader(reader.named, findings, syntax).read(reader.cast));
    }

    private void see(PhraseMatch found, @Nullable PhraseMatch next) {
        PhraseMatch phraseMatch = afterPerson && found.plural() ? asVerb(found) : found;
        afterPerson = phraseMatch.meanings().stream().anyMatch(m -> m.is("person"));
        for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
            switch (vocabularyEntry.kind()) {
                case "number" -> number = Integer.parseInt(vocabularyEntry.value());
                case "role" -> old = true;
                case "young" -> young = true;
                case "hand" -> hand = true;
                case "body" -> somebody = true;
                case "animal" -> animal = true;
                case "he", "she", "they" -> pronoun = pronoun == null ? vocabularyEntry.kind() : pronoun;
                case "person" -> {
                    if (!isPictured(phraseMatch, findings, syntax)) {
                        enter(vocabularyEntry.value(), phraseMatch);
                    }
                }
                case "act" -> bringSubject(phraseMatch);
                default -> {}
            }
        }
        if (phraseMatch.meanings().isEmpty() && Names.isName(phraseMatch, next, syntax)) {
            String name = tokens.get(phraseMatch.index()).text();
            entering = phraseMatch;
            unassignedFrom = cast.size();
            add(name, Names.kindOf(name));
        }
    }

    /** "A photograph of her father": who is in a picture is not in the scene. */
    static boolean isPictured(PhraseMatch who, List<PhraseMatch> findings, Syntax syntax) {
        OptionalInt of = syntax.preposition(who.index());
        return of.isPresent()
                && of.getAsInt() > 0
                && syntax.tokens().get(of.getAsInt()).text().equals("of")
                && at(of.getAsInt() - 1, findings).meanings().contains(new VocabularyEntry("prop", "PHOTO"));
    }

    private static PhraseMatch at(int word, List<PhraseMatch> findings) {
        return findings.stream()
                .filter(one -> one.index() <= word && word < one.index() + one.words())
                .findFirst()
                .orElseThrow();
    }

    /** Lets those come in that do something and are only called he, she or they, when nobody was named before. */
    private void bringSubject(PhraseMatch deed) {
        OptionalInt subject = syntax.isEnglish() ? syntax.subject(deed.index()) : OptionalInt.empty();
        if (cast.isEmpty() && subject.isPresent()) {
            bring(at(subject.getAsInt(), findings));
        }
    }

    private void bring(PhraseMatch who) {
        entering = who;
        if (who.has("he") || who.has("they")) {
            add("he", PersonKind.MAN);
        }
        if (who.has("she") || who.has("they")) {
            add("she", PersonKind.WOMAN);
        }
    }

    /** "The mother cooks": right behind a person such a word says what is done, not who else is there. */
    private static PhraseMatch asVerb(PhraseMatch found) {
        boolean verb = found.meanings().stream().anyMatch(m -> m.is("act"));
        List<VocabularyEntry> kept =
                found.meanings().stream().filter(m -> !verb || !m.is("person")).toList();
        return new PhraseMatch(found.index(), found.words(), found.word(), found.plural(), kept);
    }

    private void enter(String kind, PhraseMatch phraseMatch) {
        unassignedFrom = cast.size();
        entering = phraseMatch;
        switch (kind) {
            case "COUPLE" -> {
                add("man", PersonKind.MAN);
                add("woman", PersonKind.WOMAN);
            }
            case "FAMILY" -> {
                add("man", PersonKind.MAN);
                add("woman", PersonKind.WOMAN);
                add("girl", PersonKind.GIRL);
            }
            case "CROWD" ->
                crowd(
                        phraseMatch.word(),
                        Math.max(number, phraseMatch.word().equals("people") && number > 1 ? number : 9));
            default -> group(phraseMatch, PersonKind.valueOf(kind));
        }
        number = 1;
        old = false;
        young = false;
    }

    private void crowd(String key, int count) {
        for (int i = 1; i <= count; i++) {
            add(key + "#" + i, i % 2 == 0 ? PersonKind.WOMAN : PersonKind.MAN);
        }
    }

    private void group(PhraseMatch phraseMatch, PersonKind kind) {
        int count = phraseMatch.plural() ? Math.max(number, 2) : number;
        PersonKind aged = aged(kind);
        for (int i = 1; i <= count; i++) {
            add(i == 1 ? phraseMatch.word() : phraseMatch.word() + "#" + i, aged);
        }
    }

    private PersonKind aged(PersonKind kind) {
        return switch (kind) {
            case MAN -> old ? PersonKind.OLD_MAN : kind;
            case WOMAN -> old ? PersonKind.OLD_WOMAN : kind;
            case OLD_MAN -> young ? PersonKind.MAN : kind;
            case OLD_WOMAN -> young ? PersonKind.WOMAN : kind;
            case BOY, GIRL -> kind;
        };
    }

    private void add(String key, PersonKind kind) {
        boolean known = cast.stream().anyMatch(p -> p.key().equals(key));
        if (cast.size() < MOST && !known) {
            cast.add(new Person(key, kind, Action.STAND));
            named.add(entering);
        }
    }

    /** What is worn belongs to those named last before it. */
    private void dress(List<Worn> worn) {
        for (int i = unassignedFrom; i < cast.size() && !worn.isEmpty(); i++) {
            List<Worn> all = new ArrayList<>(cast.get(i).worn());
            all.addAll(worn);
            cast.set(i, cast.get(i).wearing(all));
        }
    }

    /** Whom the prompt names by what they do, and gives nothing else to do. */
    private List<Person> followTheCalling(List<Person> people) {
        boolean mounted = tokens.stream().anyMatch(token -> token.text().equals("horseback"));
        return people.stream()
                .map(person ->
                        mounted && person.key().startsWith(people.get(0).key()) ? person.doing(Action.RIDE) : person)
                .map(person ->
                        person.action() == Action.STAND || isRider(person) ? calling(person, people.size()) : person)
                .toList();
    }

    private static Person calling(Person person, int people) {
        if (isDancer(person)) {
            return person.doing(Action.DANCE);
        }
        if (RIDERS.stream().anyMatch(person.key()::startsWith)) {
            return person.doing(Action.RIDE);
        }
        if (DEAD.stream().anyMatch(person.key()::startsWith)) {
            return person.doing(Action.LIE);
        }
        return person.key().startsWith("boxer") && people < 4 ? person.doing(Action.FIGHT) : person;
    }

    /** Riders ride, wherever they hurry. */
    private static boolean isRider(Person person) {
        return person.action() == Action.RUN && RIDERS.stream().anyMatch(person.key()::startsWith);
    }

    private static boolean isDancer(Person person) {
        return person.key().startsWith("dancer") || person.key().startsWith("ballerina");
    }

    private void finish() {
        entering = PhraseMatch.NOTHING;
        if (cast.isEmpty() && pronoun != null) {
            if (!pronoun.equals("she")) {
                add("he", PersonKind.MAN);
            }
            if (!pronoun.equals("he")) {
                add("she", PersonKind.WOMAN);
            }
        }
        if (cast.isEmpty() && (somebody || hand) && !animal) {
            add(somebody ? "somebody" : Person.HANDS, PersonKind.WOMAN);
        }
    }
}
