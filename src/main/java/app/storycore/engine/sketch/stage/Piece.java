package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.scene.Thing;

/**
 * One of the things that a word names.
 *
 * @param number which of them, from 0
 */
record Piece(Thing thing, CatalogueEntry entry, Outline outline, int number) {

    double wide() {
        return entry.size() * outline.width();
    }

    double high() {
        return entry.size() * outline.height();
    }

    int colour() {
        Integer stated = thing.colour();
        return stated != null ? stated : entry.colour();
    }

    /** Its number counted from the middle of all. */
    double fromMiddle() {
        return number - (thing.count() - 1) / 2.0;
    }
}
