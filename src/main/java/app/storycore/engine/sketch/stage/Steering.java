package app.storycore.engine.sketch.stage;

import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.Coherence.Setting;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.Scene;
import java.util.List;
import java.util.Set;

/** Which part of a plan the {@link Director} looks at for one scene. */
public final class Steering {

    private Steering() {}

    /**
     * The plan without the characters and places that this scene never asks for, in the order in which the scene asks
     * for them: another order of the shots leaves it as it is.
     */
    public static Coherence of(Scene scene, Coherence whole) {
        return new Coherence(
                whole.palette(), whole.light(), whole.horizon(), cast(scene, whole.cast()), settings(scene, whole));
    }

    private static List<CastMember> cast(Scene scene, List<CastMember> all) {
        return scene.people().stream()
                .map(Person::key)
                .distinct()
                .flatMap(key -> all.stream().filter(member -> member.key().equals(key)))
                .toList();
    }

    private static List<Setting> settings(Scene scene, Coherence whole) {
        Set<String> kinds = scene.place() != null
                ? Set.of(scene.place().name())
                : Set.of(DefaultPlace.of(scene, Director.size(scene)).name());
        return whole.settings().stream()
                .filter(setting -> kinds.contains(setting.kind()))
                .toList();
    }
}
