package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.language.Lexicon;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.WordClass;
import app.storycore.engine.sketch.scene.Perch;
import app.storycore.engine.sketch.scene.Perch.Posture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds which animals are on something, or in somebody's arms: "a cat asleep on a sofa", "a girl holding a cat". */
final class PerchReader {

    private static final Set<String> ON = Set.of("on", "upon", "atop", "onto", "in");
    private static final Set<String> IN = Set.of("armchair", "chair", "bed", "basket", "tree");
    private static final Set<String> HOLD = Set.of("hold", "carry", "cradle", "hug", "cuddle", "lift");
    private static final Set<String> ASLEEP =
            Set.of("asleep", "sleep", "sleeps", "sleeping", "dozing", "dozes", "curled");

    private static final VocabularyEntry SIT = new VocabularyEntry("act", "SIT");

    private static final VocabularyEntry RUN = new VocabularyEntry("act", "RUN");

    private final List<PhraseMatch> findings;
    private final Syntax syntax;

    private PerchReader(List<PhraseMatch> findings, Syntax syntax) {
        this.findings = findings;
        this.syntax = syntax;
    }

    static List<Perch> read(List<PhraseMatch> findings, Syntax syntax) {
        if (!syntax.isEnglish()) {
            return List.of();
        }
        PerchReader reader = new PerchReader(findings, syntax);
        List<Perch> perches = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Optional<String> animal = animal(findings.get(i));
            if (animal.isPresent()) {
                reader.of(i, animal.get()).ifPresent(perches::add);
            }
        }
        return perches;
    }

    private static Optional<String> animal(PhraseMatch match) {
        return match.meanings().stream()
                .filter(meaning -> meaning.is("animal") || meaning.is(ThingReader.KIND) && isAnimal(meaning.value()))
                .map(VocabularyEntry::value)
                .findFirst();
    }

    private static boolean isAnimal(String key) {
        return ThingCatalogue.get().entry(key).filter(CatalogueEntry::isAnimal).isPresent();
    }

    private Optional<Perch> of(int index, String animal) {
        int noun = findings.get(index).index();
        if (isHeld(noun)) {
            return Optional.of(new Perch(animal, null, Posture.STANDING));
        }
        Posture posture = Posture.STANDING;
        for (int i = index + 1; i < findings.size(); i++) {
            PhraseMatch next = findings.get(i);
            if (syntax.tokens().get(next.index()).afterPause()
                    || next.has("person")
                    || animal(next).isPresent()) {
                break;
            }
            posture = posture == Posture.STANDING ? posture(next, noun) : posture;
            if (syntax.kind(next.index()) == WordClass.NOUN) {
                String on = String.valueOf(syntax.prepositionWord(next.index()));
                boolean fits = ON.contains(on) && (!on.equals("in") || IN.contains(next.word()));
                return perch(animal, fits ? next.word() : Perch.GROUND, posture);
            }
        }
        return perch(animal, Perch.GROUND, posture);
    }

    private static Optional<Perch> perch(String animal, String on, Posture posture) {
        boolean stands = on.equals(Perch.GROUND) && posture == Posture.STANDING;
        return stands ? Optional.empty() : Optional.of(new Perch(animal, on, posture));
    }

    private Posture posture(PhraseMatch next, int noun) {
        String word = syntax.tokens().get(next.index()).text();
        boolean runs = next.meanings().contains(RUN)
                && syntax.kind(next.index()).isVerbal()
                && syntax.subject(next.index()).equals(OptionalInt.of(noun));
        boolean sits = next.meanings().contains(SIT)
                && syntax.kind(next.index()).isVerbal()
                && syntax.subject(next.index()).equals(OptionalInt.of(noun));
        if (sits) {
            return Posture.SITTING;
        }
        return ASLEEP.contains(word) ? Posture.ASLEEP : runs ? Posture.RUNNING : Posture.STANDING;
    }

    private boolean isHeld(int noun) {
        for (int i = noun - 1; i >= 0 && !syntax.tokens().get(i + 1).afterPause(); i--) {
            if (syntax.kind(i).isVerbal()) {
                String verb = Lexicon.english().verb(syntax.tokens().get(i).text());
                return verb != null && HOLD.contains(verb) && syntax.isObject(noun);
            }
            if (syntax.kind(i) == WordClass.NOUN || syntax.kind(i) == WordClass.PREPOSITION) {
                return false;
            }
        }
        return false;
    }
}
