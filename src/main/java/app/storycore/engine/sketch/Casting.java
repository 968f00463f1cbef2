package app.storycore.engine.sketch;

import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.figure.Wardrobe;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Worn;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fixes how the characters of a sequence look, to the same looks in whichever order its shots stand. */
final class Casting {

    /** What all shots together say of one character. */
    private static final class Mentions {

        private PersonKind kind;
        private final Set<List<Worn>> worn = new LinkedHashSet<>();

        Mentions(PersonKind kind) {
            this.kind = kind;
        }

        /** The mention that says more of the age counts. */
        void add(Person person) {
            kind = person.kind().compareTo(kind) > 0 ? person.kind() : kind;
            if (!person.worn().isEmpty()) {
                worn.add(person.worn());
            }
        }

        /** Clothes are those of every shot only when no shot states others. */
        Person as(String key) {
            return new Person(
                    key, kind, Action.STAND, worn.size() == 1 ? worn.iterator().next() : List.of());
        }
    }

    private Casting() {}

    /** @param most how many characters are fixed; all others are invented where they are met, to the same looks */
    static List<CastMember> of(List<Scene> scenes, Coherence bare, int most) {
        Map<String, Mentions> characters = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (Person person : scene.people()) {
                boolean named = !person.key().contains("#");
                if (named && (characters.size() < most || characters.containsKey(person.key()))) {
                    characters
                            .computeIfAbsent(person.key(), key -> new Mentions(person.kind()))
                            .add(person);
                }
            }
        }
        return characters.entrySet().stream()
                .map(entry -> Wardrobe.invent(entry.getValue().as(entry.getKey()), bare))
                .toList();
    }
}
