package app.storycore.engine.sketch;

import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.reading.PromptReader;
import app.storycore.engine.sketch.reading.Reading;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.stage.DefaultPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places that shots take over from the shots before them. A shot takes over the place of its scene and of no other:
 * whatever names a place, or brings in a setting, people or things of its own, ends what came before. In a scene with a heading
 * that names a place, such a shot is at that place again.
 */
final class Sequence {

    private Sequence() {}

    static List<ShotBrief> of(List<ShotBrief> shots) {
        List<ShotBrief> settled = new ArrayList<>();
        @Nullable PlaceKind here = null;
        @Nullable PlaceKind ofScene = null;
        @Nullable String heading = null;
        for (ShotBrief shot : shots) {
            Scene scene = PromptReader.read(shot);
            if (!Objects.equals(heading, shot.scene())) {
                heading = shot.scene();
                ofScene = place(heading);
                here = ofScene;
            }
            if (scene.place() != null) {
                here = scene.place();
            } else if (!scene.goesOn()) {
                here = ofScene;
            }
            settled.add(here != null && takesOver(scene, here) ? shot.takingOver(here.name()) : shot);
        }
        return List.copyOf(settled);
    }

    private static @Nullable PlaceKind place(@Nullable String heading) {
        return heading == null
                ? null
                : PromptReader.read(ShotBrief.ofPrompt(heading)).place();
    }

    private static boolean takesOver(Scene scene, PlaceKind here) {
        return scene.place() == null && !DefaultPlace.isApart(scene, here);
    }

    /** What a shot of a sequence says, at the place that it names or takes over. */
    static Scene scene(ShotBrief shot) {
        return reading(shot).scene();
    }

    /** The same with what the shot names. */
    static Reading reading(ShotBrief shot) {
        Reading reading = PromptReader.reading(shot);
        for (PlaceKind place : PlaceKind.values()) {
            if (reading.scene().place() == null && place.name().equals(shot.setting())) {
                return reading.at(place);
            }
        }
        return reading;
    }
}
