package app.storycore.engine.sketch.scenery;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Season;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The set while it is being built: what stands on it is gathered, and drawn from far to near. */
public final class SceneSet {

    private record Item(double depth, Runnable drawing) {}

    private final List<Item> items = new ArrayList<>();
    private final SolidPen solidPen;
    private final Scene scene;
    private final PlaceKind place;
    private final Season season;
    private final ShotSize size;
    private final StableRandom landmarks;
    private final StableRandom chance;

    public SceneSet(
            SolidPen solidPen,
            Scene scene,
            PlaceKind place,
            Season season,
            ShotSize size,
            StableRandom landmarks,
            StableRandom chance) {
        this.solidPen = solidPen;
        this.scene = scene;
        this.place = place;
        this.season = season;
        this.size = size;
        this.landmarks = landmarks;
        this.chance = chance;
    }

    public SolidPen draft() {
        return solidPen;
    }

    public Canvas canvas() {
        return solidPen.canvas();
    }

    public Atmosphere air() {
        return solidPen.air();
    }

    public Camera camera() {
        return solidPen.camera();
    }

    public Scene scene() {
        return scene;
    }

    public PlaceKind place() {
        return place;
    }

    public Season season() {
        return season;
    }

    public ShotSize size() {
        return size;
    }

    /** Whether the camera is closer than a full figure. */
    public boolean isClose() {
        return size.compareTo(ShotSize.FULL) > 0;
    }

    /** Chance that is the same in every shot of the place: what stands where. */
    public StableRandom landmarks() {
        return landmarks;
    }

    /** Chance of this shot alone. */
    public StableRandom chance() {
        return chance;
    }

    /** Places something on the set; it is drawn when its turn comes. */
    public void put(Vec at, Runnable drawing) {
        double depth = solidPen.camera().depth(at);
        if (depth > Camera.NEAR) {
            items.add(new Item(depth, drawing));
        }
    }

    /** Draws everything placed, the farthest first; equal depths in the order of placing. */
    public void reveal() {
        items.sort(Comparator.comparingDouble(Item::depth).reversed());
        items.forEach(item -> item.drawing().run());
        items.clear();
    }
}
