package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.figure.HandProps;
import app.storycore.engine.sketch.outdoors.Coast;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Trees;
import app.storycore.engine.sketch.scenery.Water;
import app.storycore.engine.sketch.space.Boxes;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Aircraft;
import app.storycore.engine.sketch.vehicle.Boats;
import app.storycore.engine.sketch.vehicle.Vehicles;

/** Puts the things a prompt names where they belong. */
final class PropPlacement {

    private PropPlacement() {}

    static void put(SceneSet sceneSet, Cast cast) {
        if (sceneSet.size() == ShotSize.INSERT) {
            Inserts.put(sceneSet, cast);
            return;
        }
        if (sceneSet.place() == PlaceKind.STAIRWELL && cast.isEmpty()) {
            return;
        }
        int slot = 0;
        for (Prop prop : sceneSet.scene().props()) {
            if (HandProps.fits(prop) && !cast.isEmpty()) {
                HandProps.put(sceneSet, cast.main(), prop);
            } else {
                slot += stand(sceneSet, cast, prop, slot) ? 1 : 0;
            }
        }
    }

    /** A place for the n-th thing: in the middle while nobody is there, else beside. */
    private static Vec slot(Cast cast, int n, double away) {
        if (cast.isEmpty() && n == 0) {
            return new Vec(0, 0, 0.4);
        }
        int side = (n + (cast.isEmpty() ? 0 : cast.main().facing() > 0 ? 0 : 1)) % 2 == 0 ? 1 : -1;
        return new Vec(side * (away + 0.6 * n), 0, 0.9 + 0.7 * n);
    }

    private static boolean stand(SceneSet sceneSet, Cast cast, Prop prop, int n) {
        StableRandom stableRandom = sceneSet.chance();
        boolean indoors = sceneSet.place().isInterior();
        switch (prop) {
            case LIGHTHOUSE, BEAM -> farLight(sceneSet, prop);
            case BOAT -> boat(sceneSet, slot(cast, n, 2.4));
            case SHIP -> ship(sceneSet, stableRandom);
            case SAIL -> sail(sceneSet, stableRandom);
            case CAR -> vehicle(sceneSet, slot(cast, n, 2.6), prop, indoors || sceneSet.place() == PlaceKind.CAR);
            case BICYCLE, MOTORBIKE -> {
                if (!cast.isEmpty() && cast.main().pose().seat() > 0.5) {
                    return false;
                }
                vehicle(sceneSet, slot(cast, n, 1.3), prop, indoors);
            }
            case TRAIN -> vehicle(sceneSet, new Vec(-3, 0, 9), prop, indoors);
            case PLANE, HELICOPTER, BALLOON, UFO, ROCKET -> Aircraft.put(sceneSet, prop, stableRandom);
            case FIRE -> fire(sceneSet, slot(cast, n, 1.1), indoors);
            case TREE -> Trees.broad(sceneSet, slot(cast, n, 2.4).plus(0, 0, 3), 7.5, 0x5E7A46);
            case TENT -> tent(sceneSet, slot(cast, n, 2.2).plus(0, 0, 1.2));
            case CROSS -> cross(sceneSet, slot(cast, n, 1.4));
            default -> {
                return SmallFurniture.put(sceneSet, slot(cast, n, 0.95), prop);
            }
        }
        return true;
    }

    /** A lighthouse on a rock out at sea or on a far headland. */
    private static void farLight(SceneSet sceneSet, Prop prop) {
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

    private static double water(SceneSet sceneSet) {
        return switch (sceneSet.place()) {
            case HARBOUR -> -1.6;
            case LAKE, RIVER, BEACH -> -0.3;
            case CLIFF, LIGHTHOUSE -> -24;
            default -> -1.2;
        };
    }

    private static void boat(SceneSet sceneSet, Vec slot) {
        if (sceneSet.place() == PlaceKind.HARBOUR) {
            return;
        }
        boolean afloat = sceneSet.place() == PlaceKind.SEA
                || sceneSet.place() == PlaceKind.LAKE
                || sceneSet.place() == PlaceKind.RIVER;
        Vec at = afloat ? new Vec(slot.x(), water(sceneSet) + 0.1, 9) : slot.plus(0, 0.02, 1.2);
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

    private static void ship(SceneSet sceneSet, StableRandom stableRandom) {
        if (sceneSet.place().isInterior() || sceneSet.place() == PlaceKind.SHIP_DECK) {
            return;
        }
        boolean lens = sceneSet.scene().has(Prop.TELESCOPE) || sceneSet.scene().has(Prop.BINOCULARS);
        double z = lens ? 66 : 130;
        Vec at = new Vec(
                lens ? stableRandom.between(-4, 4) : stableRandom.side() * z * stableRandom.between(0.08, 0.2),
                water(sceneSet) - 0.6,
                z);
        boolean lights = sceneSet.air().dark() > 0.5 && !lens;
        sceneSet.put(at, () -> Boats.ship(sceneSet, at, 46, stableRandom.side() * 16, lights));
    }

    private static void sail(SceneSet sceneSet, StableRandom stableRandom) {
        if (!sceneSet.place().isInterior()) {
            double z = 34;
            Vec at = new Vec(stableRandom.side() * z * 0.14, water(sceneSet), z);
            sceneSet.put(at, () -> Boats.sailing(sceneSet, at, 8, -14));
        }
    }

    private static void vehicle(SceneSet sceneSet, Vec at, Prop prop, boolean indoors) {
        if (indoors && sceneSet.place() != PlaceKind.FACTORY) {
            return;
        }
        sceneSet.put(at, () -> {
            switch (prop) {
                case CAR ->
                    Vehicles.car(
                            sceneSet, at.plus(0, 0, 1.6), sceneSet.landmarks().side() * 24);
                case TRAIN -> Vehicles.locomotive(sceneSet, at);
                default -> Vehicles.cycle(sceneSet, at, prop == Prop.MOTORBIKE);
            }
        });
    }

    static void fire(SceneSet sceneSet, Vec at, boolean indoors) {
        if (indoors) {
            return;
        }
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.glow(at.plus(0, 0.4, 0), 3, 0xFF9A40, 0.36);
            for (int i = -1; i <= 1; i++) {
                solidPen.bar(0x3E2C20, 0.3, 0.12, at.plus(-0.4, 0.06, i * 0.2), at.plus(0.4, 0.1, -i * 0.2));
            }
            int[] tones = {0xE8642A, 0xF8A63C, 0xFFE79A};
            for (int i = 0; i < 3; i++) {
                double s = 0.42 - 0.12 * i;
                double[] shape = {
                    -1, 0.2, -0.85, 1.1, -0.42, 1.5, -0.3, 2.3, 0.08, 3.1, 0.2, 2.1, 0.55, 1.7, 0.9, 1.0, 1, 0.2
                };
                double[] flame = new double[shape.length];
                for (int k = 0; k < shape.length; k += 2) {
                    Vec p = at.plus(shape[k] * s, shape[k + 1] * s, 0);
                    flame[k] = solidPen.camera().x(p);
                    flame[k + 1] = solidPen.camera().y(p);
                }
                solidPen.canvas().fill(new Path().smooth(flame), tones[i]);
            }
            solidPen.glow(at.plus(0, 0.5, 0), 1.4, 0xFFC060, 0.6);
        });
    }

    private static void tent(SceneSet sceneSet, Vec at) {
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            Boxes.gable(solidPen, sceneSet.scene().colours().of(Prop.TENT, 0xB07A4A), at, 2.6, 1.7, 2.2, 68);
            Vec front = at.plus(-0.3, 0, -1.25);
            solidPen.face(0x3A2C24, 0.2, front.plus(-0.35, 0, 0), front.plus(0.35, 0, 0), front.plus(0, 1.2, 0.05));
        });
    }

    private static void cross(SceneSet sceneSet, Vec at) {
        sceneSet.put(at, () -> {
            sceneSet.draft().box(0x6A6660, at, 0.18, 1.5, 0.14, 0);
            sceneSet.draft().box(0x6A6660, at.plus(0, 0.95, 0), 0.8, 0.18, 0.14, 0);
        });
    }
}
