package app.storycore.engine.sketch;

import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.reading.PromptReader;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.stage.DefaultPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places that shots take over from the shots before them. A shot takes over the place of its scene and of no other:
 * whatever names a place, or brings in a setting, people or things of its own, ends what came before.
 */
final class Sequence {

    private Sequence() {}

    static List<ShotBrief> of(List<ShotBrief> shots) {
        List<ShotBrief> settled = new ArrayList<>();
        @Nullable PlaceKind here = null;
        for (ShotBrief shot : shots) {
            Scene scene = PromptReader.read(shot);
            if (scene.place() != null) {
                here = scene.place();
            } else if (!scene.goesOn()) {
                here = null;
            }
            settled.add(here != null && takesOver(scene, here) ? shot.takingOver(here.name()) : shot);
        }
        return List.copyOf(settled);
    }

    private static boolean takesOver(Scene scene, PlaceKind here) {
        return scene.place() == null && !DefaultPlace.isApart(scene, here);
    }

    /** What a shot of a sequence says, at the place that it names or takes over. */
    static Scene scene(ShotBrief shot) {
        Scene scene = PromptReader.read(shot);
        for (PlaceKind place : PlaceKind.values()) {
            if (scene.place() == null && place.name().equals(shot.setting())) {
                return scene.at(place);
            }
        }
        return scene;
    }
}
