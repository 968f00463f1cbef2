package app.storycore.engine.sketch.outdoors;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Water;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Boats;
import org.jspecify.annotations.Nullable;

/** What is seen on the water, and how high that is. */
public final class Waterside {

    private Waterside() {}

    /** A lighthouse on a rock out at sea or on a far headland. */
    public static void farLight(SceneSet sceneSet, Prop prop) {
        boolean there = sceneSet.place() == PlaceKind.LIGHTHOUSE
                || sceneSet.place() == PlaceKind.CLIFF
                || sceneSet.place() == PlaceKind.GALLERY;
        boolean twice = prop == Prop.BEAM && sceneSet.scene().has(Prop.LIGHTHOUSE);
        if (there || twice || sceneSet.place().isInterior()) {
            return;
        }
        int side = sceneSet.landmarks().side();
        double z = sceneSet.size() == ShotSize.EXTREME_WIDE ? 58 : 80;
        Vec foot = new Vec(side * z * 0.2, 2.6, z);
        sceneSet.put(foot.plus(0, 0, 2), () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.body(0x4E4A48, new Sphere[] {
                Sphere.of(foot.x() - 9, -1.5, z, 2),
                Sphere.of(foot.x() - 3, 1.4, z, 1.6),
                Sphere.of(foot.x() + 4, 0.8, z, 2),
                Sphere.of(foot.x() + 13, -1.8, z, 2)
            });
        });
        sceneSet.put(foot, () -> Towers.lighthouse(sceneSet, foot, 13));
        if (Coast.rough(sceneSet) > 0.4) {
            Water.foam(sceneSet, foot.x() - 14, z - 3, foot.x() + 16, z - 3, -1.1, 2.2);
        }
    }

    /** Whether there is water to float on at a place. */
    public static boolean isByWater(@Nullable PlaceKind place) {
        return place != null
                && switch (place) {
                    case SEA, LAKE, RIVER, BEACH, HARBOUR, CLIFF, LIGHTHOUSE, SHIP_DECK -> true;
                    default -> false;
                };
    }

    /** Height of the water at a place, in metres. */
    public static double water(@Nullable PlaceKind place) {
        return place == null
                ? 0
                : switch (place) {
                    case HARBOUR -> -1.6;
                    case LAKE, RIVER, BEACH -> -0.3;
                    case CLIFF, LIGHTHOUSE -> -24;
                    default -> -1.2;
                };
    }

    public static void boat(SceneSet sceneSet, Vec slot) {
        if (sceneSet.place() == PlaceKind.HARBOUR) {
            return;
        }
        boolean afloat = sceneSet.place() == PlaceKind.SEA
                || sceneSet.place() == PlaceKind.LAKE
                || sceneSet.place() == PlaceKind.RIVER;
        Vec at = afloat ? new Vec(slot.x(), water(sceneSet.place()) + 0.1, 9) : slot.plus(0, 0.02, 1.2);
        double length = afloat ? 4.6 : 3.9;
        sceneSet.put(at, () -> {
            if (!afloat) {
                sceneSet.draft()
                        .dimAt(
                                sceneSet.camera().x(at),
                                sceneSet.camera().y(at),
                                2.5 * sceneSet.camera().scale(at),
                                0.5 * sceneSet.camera().scale(at),
                                0.6);
            }
            Boats.rowing(
                    sceneSet,
                    at,
                    length,
                    afloat ? 12 : -24,
                    sceneSet.scene().colours().of(Prop.BOAT, 0x8A4A3C));
        });
    }

    public static void ship(SceneSet sceneSet, StableRandom stableRandom) {
        if (sceneSet.place().isInterior() || sceneSet.place() == PlaceKind.SHIP_DECK) {
            return;
        }
        boolean lens = sceneSet.scene().has(Prop.TELESCOPE) || sceneSet.scene().has(Prop.BINOCULARS);
        double z = lens ? 66 : sceneSet.place() == PlaceKind.HARBOUR ? 44 : 130;
        Vec at = new Vec(
                lens ? stableRandom.between(-1.2, 1.2) : stableRandom.side() * z * stableRandom.between(0.08, 0.2),
                water(sceneSet.place()) - 0.6,
                z);
        boolean lights = sceneSet.air().dark() > 0.5 && !lens;
        sceneSet.put(at, () -> Boats.ship(sceneSet, at, 46, stableRandom.side() * 16, lights));
    }

    public static void sail(SceneSet sceneSet, StableRandom stableRandom) {
        if (!sceneSet.place().isInterior()) {
            double z = 34;
            Vec at = new Vec(stableRandom.side() * z * 0.14, water(sceneSet.place()), z);
            sceneSet.put(at, () -> Boats.sailing(sceneSet, at, 8, -14));
        }
    }
}
