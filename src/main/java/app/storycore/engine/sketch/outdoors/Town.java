package app.storycore.engine.sketch.outdoors;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Streets between houses. */
public final class Town {

    private Town() {}

    public static void build(SceneSet sceneSet, int ground, double halfWidth, double low, double high) {
        Sky.draw(sceneSet);
        Ground.ridge(sceneSet, 0x6A7078, 600, 90, 3, sceneSet.landmarks().unit());
        int road = Colours.mix(0x5E5E62, ground, 0.15);
        Ground.level(sceneSet, road, 0);
        sceneSet.tell("street", "road", "pavement", "sidewalk");
        Ground.area(
                sceneSet,
                Ground.surface(sceneSet, Colours.mix(0x98948C, ground, 0.2), 0, 0.3, 1),
                -halfWidth,
                -40,
                -halfWidth + 2,
                300,
                0);
        Ground.area(
                sceneSet,
                Ground.surface(sceneSet, Colours.mix(0x98948C, ground, 0.2), 0, 0.3, 1),
                halfWidth - 2,
                -40,
                halfWidth,
                300,
                0);
        for (int side = -1; side <= 1; side += 2) {
            row(sceneSet, side, halfWidth, low, high);
        }
        for (double z = 3; z < 60; z += 11) {
            lamp(sceneSet, new Vec(halfWidth - 1.6, 0, z));
            lamp(sceneSet, new Vec(-halfWidth + 1.6, 0, z + 5));
        }
    }

    private static void row(SceneSet sceneSet, int side, double halfWidth, double low, double high) {
        StableRandom stableRandom = sceneSet.landmarks();
        double z = -6;
        while (z < 130) {
            double front = stableRandom.between(6, 12);
            double height = stableRandom.between(low, high);
            int wall = stableRandom.pick(0xA98F7A, 0x8E8C8A, 0xB7A68C, 0x7F8A94, 0x9A6A5A, 0xC3B7A4);
            Vec foot = new Vec(side * (halfWidth + 4), 0, z + front / 2);
            long seed = stableRandom.bits();
            sceneSet.piece(
                    "house building facade skyscraper tower block window",
                    foot.plus(-side * 4, 0, front / 2),
                    () -> house(sceneSet, foot, side, front, height, wall, seed));
            z += front + (stableRandom.chance(0.2) ? 2 : 0);
        }
    }

    private static void house(SceneSet sceneSet, Vec foot, int side, double front, double height, int wall, long seed) {
        SolidPen solidPen = sceneSet.draft();
        solidPen.box(wall, foot, 8, height, front, 0);
        StableRandom stableRandom = new StableRandom(new Seed(seed));
        double x = foot.x() - side * 4.02;
        int floors = (int) (height / 3.2);
        int columns = (int) (front / 2.2);
        for (int f = 0; f < floors; f++) {
            for (int c = 0; c < columns; c++) {
                double y = 0.9 + f * 3.2;
                double z = foot.z() - front / 2 + (c + 0.5) * front / columns;
                boolean lit = stableRandom.chance(0.12 + 0.24 * sceneSet.air().dark());
                int pane = lit && sceneSet.air().dark() > 0.25
                        ? 0xE8BE72
                        : Colours.mix(0x2E3840, sceneSet.air().skyLow(), 0.25);
                double w = Math.min(0.62, front / columns * 0.26);
                window(solidPen, x, y, z, w, 1.6, pane);
            }
        }
    }

    private static void window(SolidPen solidPen, double x, double y, double z, double half, double high, int pane) {
        Vec a = new Vec(x, y, z - half);
        Vec b = new Vec(x, y, z + half);
        if (solidPen.camera().depth(a) < 120
                && solidPen.camera().sees(a)
                && solidPen.camera().sees(b)) {
            solidPen.shine(pane, a, b, b.plus(0, high, 0), a.plus(0, high, 0));
            solidPen.line(0.5, a, b);
        }
    }

    public static void lamp(SceneSet sceneSet, Vec foot) {
        sceneSet.piece("lamp streetlamp streetlight lamppost", foot, () -> {
            SolidPen solidPen = sceneSet.draft();
            Vec top = foot.plus(0, 4.2, 0);
            solidPen.bar(0x3A3C40, 0.4, 0.1, foot, top);
            solidPen.body(sceneSet.air().dark() > 0.3 ? 0xFFE6A8 : 0xC8C4B8, new Sphere[] {new Sphere(top, 0.2)});
            if (sceneSet.air().dark() > 0.3) {
                solidPen.glow(top, 2.4, 0xFFD890, 0.75);
            }
        });
    }
}
