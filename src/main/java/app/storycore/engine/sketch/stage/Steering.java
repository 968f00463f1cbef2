package app.storycore.engine.sketch.stage;

import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.Coherence.Setting;
import app.storycore.engine.sketch.reading.Person;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which part of a plan the {@link Director} looks at for one scene. */
public final class Steering {

    private Steering() {}

    /** The plan without the characters and places that this scene never asks for. */
    public static Coherence of(Scene scene, Coherence whole) {
        return new Coherence(
                whole.palette(), whole.light(), whole.horizon(), cast(scene, whole.cast()), settings(scene, whole));
    }

    private static List<CastMember> cast(Scene scene, List<CastMember> all) {
        if (isImprovised(scene)) {
            return all.stream().limit(1).toList();
        }
        Set<String> keys = scene.people().stream().map(Person::key).collect(Collectors.toSet());
        return all.stream().filter(member -> keys.contains(member.key())).toList();
    }

    private static List<Setting> settings(Scene scene, Coherence whole) {
        if (isImprovised(scene)) {
            return whole.settings();
        }
        Set<String> kinds = new HashSet<>();
        PlaceKind place = scene.place() != null ? scene.place() : Home.of(scene);
        if (scene.place() == null) {
            kinds.add(PlaceKind.ROOM.name());
        }
        kinds.add(place != null ? place.name() : first(whole));
        return whole.settings().stream()
                .filter(setting -> kinds.contains(setting.kind()))
                .toList();
    }

    private static boolean isImprovised(Scene scene) {
        return scene.understood() == 0;
    }

    private static String first(Coherence whole) {
        List<Setting> settings = whole.settings();
        return settings.isEmpty() ? PlaceKind.ROOM.name() : settings.getFirst().kind();
    }
}
