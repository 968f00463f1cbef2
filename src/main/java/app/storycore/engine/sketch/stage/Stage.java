package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Scene;
import app.storycore.engine.sketch.reading.Season;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The set while it is being built: what stands on it is gathered, and drawn from far to near. */
final class Stage {

    private record Item(double depth, Runnable drawing) {}

    private final List<Item> items = new ArrayList<>();
    private final Draft draft;
    private final Scene scene;
    private final PlaceKind place;
    private final Season season;
    private final ShotSize size;
    private final Rand landmarks;
    private final Rand chance;

    Stage(Draft draft, Scene scene, PlaceKind place, Season season, ShotSize size, Rand landmarks, Rand chance) {
        this.draft = draft;
        this.scene = scene;
        this.place = place;
        this.season = season;
        this.size = size;
        this.landmarks = landmarks;
        this.chance = chance;
    }

    Draft draft() {
        return draft;
    }

    Canvas canvas() {
        return draft.canvas();
    }

    Air air() {
        return draft.air();
    }

    Camera camera() {
        return draft.camera();
    }

    Scene scene() {
        return scene;
    }

    PlaceKind place() {
        return place;
    }

    Season season() {
        return season;
    }

    ShotSize size() {
        return size;
    }

    /** Whether the camera is closer than a full figure. */
    boolean isClose() {
        return size.compareTo(ShotSize.FULL) > 0;
    }

    /** Chance that is the same in every shot of the place: what stands where. */
    Rand landmarks() {
        return landmarks;
    }

    /** Chance of this shot alone. */
    Rand chance() {
        return chance;
    }

    /** Places something on the set; it is drawn when its turn comes. */
    void put(Vec at, Runnable drawing) {
        double depth = draft.camera().depth(at);
        if (depth > Camera.NEAR) {
            items.add(new Item(depth, drawing));
        }
    }

    /** Draws everything placed, the farthest first; equal depths in the order of placing. */
    void reveal() {
        items.sort(Comparator.comparingDouble(Item::depth).reversed());
        items.forEach(item -> item.drawing().run());
        items.clear();
    }
}
