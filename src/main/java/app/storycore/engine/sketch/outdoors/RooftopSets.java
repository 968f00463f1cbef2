package app.storycore.engine.sketch.outdoors;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Water;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Places above or beside the city: roofs, bridges, platforms. */
public final class RooftopSets {

    /** Height of the ledge at the edge of a roof, in metres. */
    public static final double LEDGE = 0.35;

    private RooftopSets() {}

    /** A flat roof with a parapet, tanks and vents, above a skyline. */
    public static void rooftop(SceneSet sceneSet, int ground) {
        Sky.draw(sceneSet);
        skyline(sceneSet, 260, 40, 95, 34);
        skyline(sceneSet, 120, 4, 26, 26);
        skyline(sceneSet, 60, -22, 2, 16);
        int floor = Colours.mix(0x77736C, ground, 0.2);
        Ground.area(sceneSet, Ground.surface(sceneSet, floor, 0, 0.4, 1), -16, -40, 16, 5, 0);
        StableRandom stableRandom = sceneSet.landmarks();
        Vec edge = new Vec(0, 0, 5);
        sceneSet.piece(
                "parapet edge wall",
                edge,
                () -> sceneSet.draft().box(Colours.scale(floor, 1.12), edge, 32, 0.75, 0.35, 0));
        Vec hut = new Vec(stableRandom.side() * 5.6, 0, 3.2);
        sceneSet.put(hut, () -> {
            sceneSet.draft().box(0x8A6A58, hut, 3, 2.7, 2.4, 0);
            Vec door = hut.plus(-0.4, 0, -1.22);
            sceneSet.draft().face(0x4A4E54, 0.4, door, door.plus(0.9, 0, 0), door.plus(0.9, 2, 0), door.plus(0, 2, 0));
        });
        Vec tank = new Vec(-hut.x() * 0.9, 0, 3.9);
        sceneSet.piece("tank", tank, () -> tank(sceneSet.draft(), tank));
        for (int i = 0; i < 3; i++) {
            Vec vent = new Vec(stableRandom.between(-4, 4), 0, stableRandom.between(2.2, 4.2));
            sceneSet.piece("chimney vent", vent, () -> sceneSet.draft().box(0x9AA0A4, vent, 0.7, 0.6, 0.6, 20));
        }
    }

    /** Somebody's feet are on a ledge; beyond it there is nothing but the city below. */
    public static void edge(SceneSet sceneSet, int ground) {
        skyline(sceneSet, ground);
        int floor = Colours.mix(0x77736C, ground, 0.2);
        Ground.area(sceneSet, Ground.surface(sceneSet, floor, 0, 0.4, 1), -16, -40, 16, 0.3, 0);
        Vec ledge = new Vec(0, 0, 0.1);
        sceneSet.piece(
                "roof ledge edge parapet",
                ledge.plus(0, 0, 0.35),
                () -> sceneSet.draft().box(Colours.scale(floor, 1.2), ledge, 32, LEDGE, 0.5, 0));
    }

    /** A city seen from above its roofs. */
    public static void skyline(SceneSet sceneSet, int ground) {
        Sky.draw(sceneSet);
        sceneSet.tell("city", "skyline");
        Ground.level(sceneSet, Colours.mix(0x5E6268, ground, 0.3), -70);
        skyline(sceneSet, 420, 10, 60, 34);
        skyline(sceneSet, 240, -20, 30, 28);
        skyline(sceneSet, 120, -40, -6, 24);
        skyline(sceneSet, 60, -52, -16, 16);
    }

    private static void tank(SolidPen solidPen, Vec at) {
        for (int i = 0; i < 4; i++) {
            Vec leg = at.plus((i % 2 - 0.5) * 1.6, 0, (i < 2 ? 0.5 : -0.5) * 1.4);
            solidPen.bar(0x4A4038, 0.3, 0.12, leg, leg.plus(0, 2, 0));
        }
        Towers.tube(solidPen, 0x7A5A40, at.plus(0, 2, 0), 1.2, at.plus(0, 4.1, 0), 1.2);
        Towers.tube(solidPen, 0x5A4438, at.plus(0, 4.1, 0), 1.35, at.plus(0, 4.9, 0), 0.05);
    }

    /** A row of towers at a distance, their tops between two heights, with lit windows by night. */
    static void skyline(SceneSet sceneSet, double z, double low, double high, double wide) {
        StableRandom stableRandom = sceneSet.landmarks();
        double x = -z * 1.3;
        while (x < z * 1.3) {
            double width = wide * stableRandom.between(0.5, 1.1);
            double top = stableRandom.between(low, high);
            int wall = stableRandom.pick(0x5E6670, 0x6E6A68, 0x56606E, 0x766C62);
            Vec foot = new Vec(x + width / 2, -75, z);
            long seed = stableRandom.bits();
            double height = top + 75;
            sceneSet.as(
                    Item.piece("skyline building skyscraper tower window city"),
                    () -> tower(sceneSet, foot, width, height, wall, seed));
            x += width * stableRandom.between(0.95, 1.3);
        }
    }

    private static void tower(SceneSet sceneSet, Vec foot, double width, double height, int wall, long seed) {
        SolidPen solidPen = sceneSet.draft();
        solidPen.box(wall, foot, width, height, width * 0.7, 0);
        StableRandom stableRandom = new StableRandom(new Seed(seed));
        double z = foot.z() - width * 0.352;
        int columns = 5;
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < columns; column++) {
                boolean lit = sceneSet.air().dark() > 0.2 && stableRandom.chance(0.42);
                double x = foot.x() - width / 2 + (column + 0.25) * width / columns;
                double y = foot.y() + height - (row + 1) * 4.2;
                Vec a = new Vec(x, y, z);
                int pane = lit ? 0xF3CD80 : Colours.mix(wall, 0x1E262E, 0.4);
                solidPen.shine(pane, a, a.plus(width * 0.1, 0, 0), a.plus(width * 0.1, 2.2, 0), a.plus(0, 2.2, 0));
            }
        }
    }

    /** A suspension bridge seen along its roadway, or its arches across a river. */
    public static void bridge(SceneSet sceneSet, int ground, int green) {
        Sky.draw(sceneSet);
        Ground.ridge(
                sceneSet,
                Colours.mix(green, 0x66788A, 0.5),
                900,
                150,
                0.6,
                sceneSet.landmarks().unit());
        Water.area(sceneSet, -4000, -40, 4000, 800, -22, 0.2);
        skyline(sceneSet, 420, -6, 26, 26);
        Ground.area(
                sceneSet,
                Ground.surface(sceneSet, Colours.mix(0x66646A, ground, 0.15), 0, 0.3, 1),
                -4.6,
                -30,
                4.6,
                200,
                0);
        Ground.area(
                sceneSet,
                Ground.surface(sceneSet, Colours.mix(0x96928C, ground, 0.15), 0, 0.3, 1),
                -4.6,
                -30,
                -2.8,
                200,
                0.02);
        Ground.area(
                sceneSet,
                Ground.surface(sceneSet, Colours.mix(0x96928C, ground, 0.15), 0, 0.3, 1),
                2.8,
                -30,
                4.6,
                200,
                0.02);
        for (double z : new double[] {22, 110}) {
            Vec foot = new Vec(0, 0, z);
            sceneSet.piece("pylon bridge", foot, () -> pylon(sceneSet.draft(), foot));
        }
        for (int side = -1; side <= 1; side += 2) {
            cables(sceneSet, side * 4.4);
        }
    }

    private static void pylon(SolidPen solidPen, Vec foot) {
        int iron = 0x8A4A3C;
        for (int side = -1; side <= 1; side += 2) {
            solidPen.box(iron, foot.plus(side * 4.9, -6, 0), 1, 28, 1.2, 0);
        }
        for (double y : new double[] {9, 15, 21}) {
            solidPen.box(iron, foot.plus(0, y, 0), 9.6, 0.9, 0.9, 0);
        }
    }

    private static double sag(double z) {
        double u = (z - 66) / 44;
        return 3 + 18.5 * Math.min(1.2, u * u);
    }

    private static void cables(SceneSet sceneSet, double x) {
        for (double z = -14; z < 110; z += 4) {
            Vec a = new Vec(x, z < 22 ? 22 - (22 - z) * 0.42 : sag(z), z);
            Vec b = new Vec(x, z + 4 < 22 ? 22 - (18 - z) * 0.42 : sag(z + 4), z + 4);
            Vec post = new Vec(x, 0, z);
            sceneSet.piece("cable railing rail bridge", post, () -> {
                sceneSet.draft().bar(0x6A4238, 0.5, 0.26, a, b);
                sceneSet.draft().bar(0x6A4238, 0.4, 0.07, post, a);
                sceneSet.draft().bar(0x6A4238, 0.5, 0.08, post.plus(0, 1.05, 0), post.plus(0, 1.05, 4));
                sceneSet.draft().bar(0x6A4238, 0.5, 0.05, post.plus(0, 0.55, 0), post.plus(0, 0.55, 4));
                sceneSet.draft().bar(0x6A4238, 0.4, 0.07, post.plus(0, 0, 2), post.plus(0, 1.05, 2));
            });
        }
    }

    /** A platform under a roof on iron posts, rails and a waiting train. */
    public static void station(SceneSet sceneSet, int ground) {
        Sky.draw(sceneSet);
        skyline(sceneSet, 200, 6, 30, 24);
        Ground.level(sceneSet, Colours.mix(0x6A625A, ground, 0.3), -1);
        for (double x : new double[] {2.6, 4.1, 7, 8.5}) {
            Vec a = new Vec(x, -0.85, -12);
            Vec b = new Vec(x, -0.85, 160);
            sceneSet.draft().plane(0xA8A6A2, 0.8, a, a.plus(0.1, 0, 0), b.plus(0.1, 0, 0), b);
        }
        Ground.area(
                sceneSet,
                Ground.surface(sceneSet, Colours.mix(0x9C968C, ground, 0.2), 0, 0.25, 1),
                -9,
                -30,
                1.6,
                120,
                0);
        sceneSet.draft()
                .plane(
                        0xD8C25A,
                        0.6,
                        new Vec(0.9, 0.005, -30),
                        new Vec(1.15, 0.005, -30),
                        new Vec(1.15, 0.005, 120),
                        new Vec(0.9, 0.005, 120));
        sceneSet.draft()
                .face(
                        0x6A665E,
                        0.2,
                        new Vec(1.6, 0, -30),
                        new Vec(1.6, 0, 120),
                        new Vec(1.6, -1, 120),
                        new Vec(1.6, -1, -30));
        sceneSet.put(new Vec(-3, 4, 60), () -> {
            sceneSet.draft()
                    .face(
                            0x5A5652,
                            0.15,
                            new Vec(-9, 4.4, -10),
                            new Vec(1.2, 4.1, -10),
                            new Vec(1.2, 4.1, 110),
                            new Vec(-9, 4.4, 110));
        });
        for (double z = 0; z < 90; z += 8) {
            Vec post = new Vec(-1.6, 0, z);
            sceneSet.put(post, () -> {
                sceneSet.draft().bar(0x3E4A46, 0.4, 0.2, post, post.plus(0, 4.2, 0));
                sceneSet.draft().bar(0x3E4A46, 0.4, 0.1, post.plus(0, 3.2, 0), post.plus(1.2, 4.1, 0));
                sceneSet.draft()
                        .glow(
                                post.plus(0.8, 3.9, 0),
                                1.2,
                                0xFFE0A0,
                                0.25 + 0.5 * sceneSet.air().dark());
            });
        }
        for (int i = 0; i < 5; i++) {
            Vec car = new Vec(3.4, -0.7, 20 + i * 17.5);
            sceneSet.as(Item.piece("train wagon"), () -> sceneSet.put(car.plus(0, 0, 8), () -> wagon(sceneSet, car)));
        }
        Vec bench = new Vec(-3.4, 0, 3.4);
        sceneSet.piece("bench", bench, () -> bench(sceneSet.draft(), bench));
    }

    private static void wagon(SceneSet sceneSet, Vec at) {
        SolidPen solidPen = sceneSet.draft();
        solidPen.box(0x7A3A34, at, 2.7, 3.3, 17, 0);
        for (int i = -4; i <= 4; i++) {
            Vec a = at.plus(-1.37, 1.7, i * 1.8 - 0.5);
            int pane = sceneSet.air().dark() > 0.2
                    ? 0xF3D08A
                    : Colours.mix(0x3A4650, sceneSet.air().skyLow(), 0.3);
            solidPen.shine(pane, a, a.plus(0, 0, 1.1), a.plus(0, 0.9, 1.1), a.plus(0, 0.9, 0));
        }
        Vec front = at.plus(-0.8, 1.6, -8.52);
        solidPen.shine(
                Colours.mix(0x2E3840, sceneSet.air().skyLow(), 0.25),
                front,
                front.plus(1.6, 0, 0),
                front.plus(1.5, 1, 0),
                front.plus(0.1, 1, 0));
        solidPen.glow(at.plus(0.8, 0.9, -8.6), 1, 0xFFF0C0, 0.6);
    }

    static void bench(SolidPen solidPen, Vec at) {
        for (int side = -1; side <= 1; side += 2) {
            solidPen.bar(0x3A3E3C, 0.4, 0.07, at.plus(side * 0.7, 0, -0.2), at.plus(side * 0.7, 0.45, -0.2));
            solidPen.bar(0x3A3E3C, 0.4, 0.07, at.plus(side * 0.7, 0, 0.2), at.plus(side * 0.7, 0.9, 0.3));
        }
        for (int i = 0; i < 3; i++) {
            solidPen.box(0x8A6440, at.plus(0, 0.44, -0.2 + i * 0.17), 1.7, 0.05, 0.13, 0);
        }
        solidPen.box(0x8A6440, at.plus(0, 0.62, 0.26), 1.7, 0.12, 0.05, 0);
        solidPen.box(0x8A6440, at.plus(0, 0.8, 0.28), 1.7, 0.12, 0.05, 0);
    }
}
