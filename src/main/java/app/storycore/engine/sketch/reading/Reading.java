package app.storycore.engine.sketch.reading;

import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import java.util.List;

/**
 * A prompt as it was read.
 *
 * @param mentions what it names that could be seen, in the order of its words
 */
public record Reading(Scene scene, List<Mention> mentions) {

    public Reading {
        mentions = List.copyOf(mentions);
    }

    /** The same at another place. */
    public Reading at(PlaceKind place) {
        return new Reading(scene.at(place), mentions);
    }
}
