package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.scene.Worn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is in the scene, how many, and what they do. */
final class CastReader {

    /** More than this many are drawn as a crowd of this size. */
    private static final int MOST = 14;

    private final List<Person> cast = new ArrayList<>();
    private final List<Token> tokens;
    private final List<PhraseMatch> findings;
    private int number = 1;
    private boolean old;
    private boolean young;
    private int unassignedFrom;
    private boolean afterPerson;
    private @Nullable Action before;
    private @Nullable String pronoun;
    private boolean somebody;
    private boolean animal;

    private CastReader(List<PhraseMatch> findings, List<Token> tokens) {
        this.findings = findings;
        this.tokens = tokens;
    }

    static List<Person> read(List<PhraseMatch> findings, List<Token> tokens) {
        CastReader reader = new CastReader(findings, tokens);
        for (int i = 0; i < findings.size(); i++) {
            reader.see(findings.get(i), i + 1 < findings.size() ? findings.get(i + 1) : null);
            reader.dress(ColourReader.worn(findings, tokens, i));
        }
        return reader.finish();
    }

    private void see(PhraseMatch found, @Nullable PhraseMatch next) {
        PhraseMatch phraseMatch = afterPerson && found.plural() ? asVerb(found) : found;
        afterPerson = phraseMatch.meanings().stream().anyMatch(m -> m.is("person"));
        for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
            switch (vocabularyEntry.kind()) {
                case "number" -> number = Integer.parseInt(vocabularyEntry.value());
                case "role" -> old = true;
                case "young" -> young = true;
                case "body", "hand" -> somebody = true;
                case "animal" -> animal = true;
                case "he", "she", "they" -> pronoun = pronoun == null ? vocabularyEntry.kind() : pronoun;
                case "person" -> enter(vocabularyEntry.value(), phraseMatch);
                case "act" -> {
                    if (phraseMatch.has("place") || Deeds.isSomebodys(phraseMatch, findings, tokens)) {
                        act(Action.valueOf(vocabularyEntry.value()));
                    }
                }
                default -> {}
            }
        }
        if (phraseMatch.meanings().isEmpty() && Names.isName(phraseMatch, next, tokens)) {
            String name = tokens.get(phraseMatch.index()).text();
            add(name, Names.kindOf(name));
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
            cast.add(new Person(key, kind, before == null ? Action.STAND : before));
        }
    }

    /** What is done belongs to those named last before it; done before anybody is named, to all. */
    private void act(Action action) {
        if (cast.isEmpty()) {
            before = before == null ? action : before;
        }
        for (int i = unassignedFrom; i < cast.size(); i++) {
            Person person = cast.get(i);
            if (person.action() == Action.STAND) {
                cast.set(i, person.doing(action));
            }
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
    private void followTheCalling() {
        for (int i = 0; i < cast.size(); i++) {
            Person person = cast.get(i);
            boolean dances = person.key().startsWith("dancer") || person.key().startsWith("ballerina");
            if (dances && person.action() == Action.STAND) {
                cast.set(i, person.doing(Action.DANCE));
            }
        }
    }

    private List<Person> finish() {
        followTheCalling();
        if (cast.isEmpty() && pronoun != null) {
            switch (pronoun) {
                case "he" -> add("he", PersonKind.MAN);
                case "she" -> add("she", PersonKind.WOMAN);
                default -> {
                    add("he", PersonKind.MAN);
                    add("she", PersonKind.WOMAN);
                }
            }
        }
        if (cast.isEmpty() && somebody && !animal) {
            add("somebody", PersonKind.WOMAN);
        }
        shareTheDeed();
        return cast;
    }

    /** "A man and a woman walk": who stands beside somebody who acts, acts too when that takes several. */
    private void shareTheDeed() {
        Action deed = cast.isEmpty() ? Action.STAND : cast.get(cast.size() - 1).action();
        for (int i = 0; i < cast.size(); i++) {
            Person person = cast.get(i);
            if (person.action() == Action.STAND && cast.size() < 4) {
                cast.set(i, person.doing(deed));
            }
        }
    }
}
