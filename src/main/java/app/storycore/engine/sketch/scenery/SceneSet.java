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

    /** Part of the frame that is kept clear on either side of what may not be hidden. */
    private static final double SPARE = 0.06;

    private record Placed(double depth, int owner, Runnable drawing) {}

    private final List<Placed> items = new ArrayList<>();
    private final SolidPen solidPen;
    private final Scene scene;
    private final PlaceKind place;
    private final Season season;
    private final ShotSize size;
    private final StableRandom landmarks;
    private final StableRandom chance;
    private final Drawn drawn;
    private double clear;

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
        this.drawn = new Drawn(place);
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

    /** What can be seen in the picture. */
    public Drawn drawn() {
        return drawn;
    }

    /** Draws or places something that can be told from all else. */
    public void as(Item item, Runnable drawing) {
        Canvas canvas = canvas();
        int before = canvas.owner();
        canvas.belongsTo(drawn.owner(item));
        drawing.run();
        canvas.belongsTo(before);
    }

    /** Says what of a set can be seen without being told apart, by the nouns that name it. */
    public void tell(String... nouns) {
        for (String noun : nouns) {
            drawn.tell(Item.piece(noun));
        }
    }

    /** Places a piece of the set under the nouns that name it, parted by blanks. */
    public void piece(String noun, Vec at, Runnable drawing) {
        as(Item.piece(noun), () -> put(at, drawing));
    }

    /** From now on nothing is put before what stands in the middle; {@code half} its half width in metres, 0 for no more. */
    public void keepClear(double half) {
        clear = half;
    }

    private boolean hides(Vec at, double depth) {
        Camera camera = solidPen.camera();
        double away = Math.abs(camera.x(at) - camera.x(Vec.ZERO));
        return clear > 0
                && depth < camera.depth(Vec.ZERO) + clear
                && away < clear * camera.scale(Vec.ZERO) + SPARE * canvas().width();
    }

    /** Places something on the set; it is drawn when its turn comes. */
    public void put(Vec at, Runnable drawing) {
        double depth = solidPen.camera().depth(at);
        if (depth > Camera.NEAR && !hides(at, depth)) {
            items.add(new Placed(depth, canvas().owner(), drawing));
        }
    }

    /** Draws everything placed, the farthest first; equal depths in the order of placing. */
    public void reveal() {
        items.sort(Comparator.comparingDouble(Placed::depth).reversed());
        for (Placed placed : items) {
            canvas().belongsTo(placed.owner());
            placed.drawing().run();
        }
        canvas().belongsTo(0);
        items.clear();
    }
}
