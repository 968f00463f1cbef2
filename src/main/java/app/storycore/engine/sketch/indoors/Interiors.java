package app.storycore.engine.sketch.indoors;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.TabletopProps;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Rooms by what is in them. */
public final class Interiors {

    private Interiors() {}

    public static void build(SceneSet sceneSet, int ground) {
        switch (sceneSet.place()) {
            case CORRIDOR, PRISON -> HallSets.corridor(sceneSet);
            case CHURCH -> HallSets.church(sceneSet);
            case THEATRE -> HallSets.theatre(sceneSet);
            case FACTORY -> HallSets.factory(sceneSet);
            case SPACESHIP -> HallSets.spaceship(sceneSet);
            default -> room(sceneSet, ground);
        }
    }

    private static void room(SceneSet sceneSet, int ground) {
        int wall = wall(sceneSet, ground);
        int floor = tiled(sceneSet)
                ? Colours.mix(wall, 0x8A8E90, 0.4)
                : Colours.mix(Colours.scale(wall, 0.62), 0x6B4A32, 0.5);
        double half = 3.6;
        double deep = 3.8;
        Room.shell(sceneSet, wall, floor, half, deep, 2.9);
        if (tiled(sceneSet)) {
            tiles(sceneSet, half, deep);
        } else {
            boards(sceneSet, half, deep);
        }
        int side = sceneSet.landmarks().side();
        switch (sceneSet.place()) {
            case KITCHEN -> kitchen(sceneSet, side);
            case LIVING_ROOM -> living(sceneSet, side);
            case BEDROOM -> bedroom(sceneSet, side);
            case BATHROOM -> bathroom(sceneSet, side);
            case OFFICE -> office(sceneSet, side);
            case CAFE -> cafe(sceneSet, side);
            case BAR -> bar(sceneSet, side);
            case HOSPITAL -> hospital(sceneSet, side);
            case SCHOOL -> school(sceneSet, side);
            case LIBRARY, SHOP -> shelves(sceneSet, side);
            case LAB -> lab(sceneSet, side);
            case CELLAR -> cellar(sceneSet, side);
            default -> study(sceneSet, side);
        }
    }

    private static boolean tiled(SceneSet sceneSet) {
        return switch (sceneSet.place()) {
            case KITCHEN, BATHROOM, HOSPITAL, LAB, SHOP, CELLAR -> true;
            default -> false;
        };
    }

    private static int wall(SceneSet sceneSet, int ground) {
        return switch (sceneSet.place()) {
            case HOSPITAL, LAB, BATHROOM -> 0xC6D4D0;
            case CELLAR -> 0x77736C;
            case BAR -> 0x7A5644;
            case LIBRARY -> 0x8A7058;
            case BEDROOM -> Colours.mix(0xA8A8B4, ground, 0.2);
            case OFFICE, SCHOOL -> Colours.mix(0xC4C2B4, ground, 0.12);
            case KITCHEN -> Colours.mix(0xD0C8A8, ground, 0.15);
            default -> Colours.mix(0xB8A488, ground, 0.3);
        };
    }

    private static void tiles(SceneSet sceneSet, double half, double deep) {
        for (double x = -half; x <= half; x += 0.6) {
            sceneSet.draft().line(0.4, new Vec(x, 0.004, -2.6), new Vec(x, 0.004, deep));
        }
        for (double z = -2.6; z <= deep; z += 0.6) {
            sceneSet.draft().line(0.4, new Vec(-half, 0.004, z), new Vec(half, 0.004, z));
        }
    }

    private static void boards(SceneSet sceneSet, double half, double deep) {
        for (double x = -half; x <= half; x += 0.3) {
            sceneSet.draft().line(0.4, new Vec(x, 0.004, -2.6), new Vec(x, 0.004, deep));
        }
    }

    static void piece(SceneSet sceneSet, int albedo, double x, double y, double z, double w, double h, double d) {
        Vec at = new Vec(x, y, z);
        sceneSet.put(at.plus(0, 0, -d / 2 - y * 0.02), () -> sceneSet.draft().box(albedo, at, w, h, d, 0));
    }

    private static void kitchen(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 0.9, 1.15, 1.5, 1.1, 3.8);
        for (int i = 0; i < 6; i++) {
            double x = -3.1 + i * 1.1;
            piece(sceneSet, 0x8FA39A, x, 0, 3.45, 1.08, 0.86, 0.62);
            if (Math.abs(x - side * 0.9) > 1.2) {
                piece(sceneSet, 0x8FA39A, x, 1.55, 3.6, 1.08, 0.75, 0.35);
            }
        }
        piece(sceneSet, 0xCFC6B4, -0.35, 0.86, 3.43, 6.7, 0.05, 0.68);
        piece(sceneSet, 0xD8DAD8, -side * 3.0, 0, 2.5, 0.8, 1.85, 0.75);
        pot(sceneSet, -side * 1.4);
        Furniture.table(sceneSet, new Vec(side * 1.75, 0, 1.7), 1.5, 0.76, 0.9, 0x8C6A48);
        Furniture.chair(sceneSet, new Vec(side * 1.2, 0, 1.0), 0x7A5638);
        Furniture.chair(sceneSet, new Vec(side * 2.4, 0, 2.5), 0x7A5638);
        hanging(sceneSet, side * 1.75, 1.7);
    }

    private static void pot(SceneSet sceneSet, double x) {
        Vec at = new Vec(x, 0.92, 3.3);
        sceneSet.put(at.plus(0, 0, -0.5), () -> {
            Towers.tube(sceneSet.draft(), 0xA8483A, at, 0.15, at.plus(0, 0.2, 0), 0.15);
            sceneSet.draft().bar(0x3A3A3C, 0.4, 0.03, at.plus(0.14, 0.15, 0), at.plus(0.36, 0.18, 0));
        });
    }

    static void hanging(SceneSet sceneSet, double x, double z) {
        Vec at = new Vec(x, 2.05, z);
        sceneSet.put(at, () -> {
            sceneSet.draft().line(0.8, at.plus(0, 0.2, 0), at.plus(0, 0.85, 0));
            Towers.tube(sceneSet.draft(), 0x4A5A56, at, 0.3, at.plus(0, 0.24, 0), 0.08);
            sceneSet.draft()
                    .glow(at, 1.5, 0xFFE0A0, 0.25 + 0.35 * sceneSet.air().dark());
        });
    }

    private static void living(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 1.7, 0.9, 1.7, 1.5, 3.8);
        piece(sceneSet, 0x6A4A38, -side * 1.9, 0, 3.6, 1.8, 1.25, 0.35);
        sceneSet.put(new Vec(-side * 1.9, 0, 3.0), () -> {
            Vec hole = new Vec(-side * 1.9, 0.05, 3.41);
            sceneSet.draft()
                    .face(
                            0x1C1614,
                            0.1,
                            hole.plus(-0.55, 0, 0),
                            hole.plus(0.55, 0, 0),
                            hole.plus(0.55, 0.8, 0),
                            hole.plus(-0.55, 0.8, 0));
            for (int i = 0; i < 3; i++) {
                double s = 0.3 - i * 0.08;
                sceneSet.draft()
                        .shine(
                                new int[] {0xE8642A, 0xF8A63C, 0xFFE79A}[i],
                                hole.plus(-s, 0, -0.02),
                                hole.plus(s, 0, -0.02),
                                hole.plus(s * 0.6, s, -0.02),
                                hole.plus(0.04, s * 1.9, -0.02),
                                hole.plus(-s * 0.7, s * 0.9, -0.02));
            }
            sceneSet.draft().glow(hole.plus(0, 0.4, -0.4), 1.6, 0xFF9A48, 0.45);
        });
        Furniture.sofa(sceneSet, new Vec(side * 1.5, 0, 2.5), 0x6A7A6E);
        Furniture.lamp(sceneSet, new Vec(side * 3, 0, 2.9));
        Furniture.picture(sceneSet, -side * 1.9, 1.65, 3.78, 1, 0.75);
        rug(sceneSet, 0x8A4A44);
    }

    private static void rug(SceneSet sceneSet, int cloth) {
        sceneSet.draft()
                .plane(
                        cloth,
                        0.5,
                        new Vec(-1.8, 0.006, -0.6),
                        new Vec(1.8, 0.006, -0.6),
                        new Vec(1.8, 0.006, 2),
                        new Vec(-1.8, 0.006, 2));
        sceneSet.draft()
                .plane(
                        Colours.scale(cloth, 1.2),
                        0.5,
                        new Vec(-1.6, 0.008, -0.4),
                        new Vec(1.6, 0.008, -0.4),
                        new Vec(1.6, 0.008, 1.8),
                        new Vec(-1.6, 0.008, 1.8));
    }

    private static void bedroom(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -side * 1.6, 0.95, 1.3, 1.4, 3.8);
        Furniture.bed(sceneSet, new Vec(side * 1.55, 0, 2.3), 0x7A8AA0);
        piece(sceneSet, 0x7A5638, side * 2.95, 0, 3.3, 0.5, 0.55, 0.45);
        Furniture.tableLamp(sceneSet, new Vec(side * 2.95, 0.55, 3.3));
        Furniture.cupboard(sceneSet, new Vec(-side * 3.0, 0, 3.2), 1.1, 2.1, 0.6, 0x7A5638);
        rug(sceneSet, 0x6A5A72);
    }

    private static void bathroom(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 1.8, 1.4, 0.9, 0.9, 3.8);
        Vec tub = new Vec(side * 1.7, 0, 3.1);
        sceneSet.put(
                tub,
                () -> sceneSet.draft().body(0xE8E8E4, new Sphere[] {
                    new Sphere(tub.plus(-0.75, 0.42, 0), 0.2),
                    new Sphere(tub.plus(0.75, 0.5, 0), 0.2),
                    new Sphere(tub.plus(-0.5, 0.18, 0), 0.16),
                    new Sphere(tub.plus(0.5, 0.18, 0), 0.16)
                }));
        piece(sceneSet, 0xE4E6E2, -side * 1.6, 0.72, 3.5, 0.7, 0.16, 0.5);
        piece(sceneSet, 0xD8DAD6, -side * 1.6, 0, 3.6, 0.2, 0.72, 0.2);
        Furniture.picture(sceneSet, -side * 1.6, 1.25, 3.78, 0.7, 0.95);
    }

    private static void office(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -1.6, 0.8, 1.5, 1.7, 3.8);
        Room.window(sceneSet, 1.6, 0.8, 1.5, 1.7, 3.8);
        Vec desk = new Vec(side * 1.35, 0, 1.9);
        Furniture.table(sceneSet, desk, 1.9, 0.75, 0.85, 0x8C6A48);
        piece(sceneSet, 0x2E3238, desk.x(), 0.75, desk.z() + 0.1, 0.6, 0.42, 0.08);
        piece(sceneSet, 0xE4DECE, desk.x() - 0.6, 0.75, desk.z() - 0.15, 0.3, 0.1, 0.24);
        Furniture.chair(sceneSet, desk.plus(0, 0, 0.75), 0x3A3E44);
        Furniture.cupboard(sceneSet, new Vec(-side * 3.05, 0, 3), 0.9, 1.5, 0.6, 0x8A8E90);
        Furniture.tableLamp(sceneSet, desk.plus(0.7, 0.75, 0));
    }

    private static void cafe(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -side * 1.3, 0.6, 3.0, 1.9, 3.8);
        Vec table = new Vec(side * 1.2, 0, 1.5);
        for (int i = 0; i < 3; i++) {
            Vec at = new Vec(-2.5 + i * 2.4, 0, 2.7 + (i % 2) * 0.4);
            Furniture.roundTable(sceneSet, at, 0x6A4A34);
            Furniture.chair(sceneSet, at.plus(-0.6, 0, 0.1), 0x5A4030);
            Furniture.chair(sceneSet, at.plus(0.6, 0, 0.1), 0x5A4030);
            hanging(sceneSet, at.x(), at.z());
        }
        Furniture.roundTable(sceneSet, table, 0x6A4A34);
    }

    private static void bar(SceneSet sceneSet, int side) {
        for (int row = 0; row < 3; row++) {
            double y = 1.25 + row * 0.45;
            piece(sceneSet, 0x4A3226, 0, y - 0.05, 3.65, 5.4, 0.05, 0.28);
            for (int i = 0; i < 22; i++) {
                StableRandom stableRandom = sceneSet.landmarks();
                Vec at = new Vec(-2.55 + i * 0.24, y, 3.6);
                int glass = stableRandom.pick(0x4A6A4A, 0x8A5A2A, 0xB88A3A, 0x6A3A30, 0x8AA0A4);
                double tall = stableRandom.between(0.22, 0.34);
                sceneSet.put(
                        at.plus(0, 0, -0.3),
                        () -> Towers.tube(sceneSet.draft(), glass, at, 0.05, at.plus(0, tall, 0), 0.025));
            }
        }
        sceneSet.draft().glow(new Vec(0, 2, 3.4), 3, 0xFFB860, 0.35);
        piece(sceneSet, 0x5A3A28, 0, 0, 2.4, 6.4, 1.05, 0.7);
        piece(sceneSet, 0x7A5236, 0, 1.05, 2.35, 6.6, 0.07, 0.85);
        for (int i = 0; i < 4; i++) {
            Vec stool = new Vec(-2.4 + i * 1.6, 0, 1.6);
            sceneSet.put(stool, () -> {
                sceneSet.draft().bar(0x3A3A3C, 0.4, 0.06, stool, stool.plus(0, 0.72, 0));
                Towers.tube(sceneSet.draft(), 0x7A2E2A, stool.plus(0, 0.72, 0), 0.19, stool.plus(0, 0.8, 0), 0.19);
            });
            hanging(sceneSet, -2.4 + i * 1.6, 2.2);
        }
        if (side > 0) {
            Furniture.picture(sceneSet, -3, 1.5, 3.78, 0.6, 0.8);
        }
    }

    private static void hospital(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -side * 1.7, 0.95, 1.5, 1.4, 3.8);
        Furniture.bed(sceneSet, new Vec(side * 1.4, 0, 2.2), 0xDCE6E6);
        Vec drip = new Vec(side * 2.7, 0, 2.6);
        sceneSet.put(drip, () -> {
            sceneSet.draft().bar(0xB0B4B8, 0.6, 0.035, drip, drip.plus(0, 1.9, 0));
            sceneSet.draft().box(0xD8E8EC, drip.plus(0.1, 1.5, 0), 0.16, 0.26, 0.05, 0);
            sceneSet.draft().line(0.6, drip.plus(0.1, 1.5, 0), drip.plus(-0.6, 0.9, -0.2));
        });
        piece(sceneSet, 0x3A4A50, side * 0.2, 1.25, 3.5, 0.5, 0.4, 0.2);
        sceneSet.draft().glow(new Vec(side * 0.2, 1.45, 3.3), 0.5, 0x90F0B0, 0.4);
        for (int i = 0; i < 7; i++) {
            double x = -side * (0.2 + i * 0.16);
            piece(sceneSet, 0xAFCBC8, x, 0.4, 2.95 + (i % 2) * 0.07, 0.17, 1.9, 0.05);
        }
    }

    private static void school(SceneSet sceneSet, int side) {
        piece(sceneSet, 0x6A4A30, 0, 0.95, 3.75, 3.6, 1.45, 0.05);
        sceneSet.put(new Vec(0, 1.5, 3.4), () -> {
            Vec f = new Vec(0, 1.02, 3.71);
            sceneSet.draft()
                    .face(
                            0x2E4A40,
                            0.4,
                            f.plus(-1.7, 0, 0),
                            f.plus(1.7, 0, 0),
                            f.plus(1.7, 1.3, 0),
                            f.plus(-1.7, 1.3, 0));
            for (int i = 0; i < 4; i++) {
                sceneSet.draft()
                        .shine(
                                0xC8D0C8,
                                f.plus(-1.4, 1.0 - i * 0.2, -0.01),
                                f.plus(-0.2 - i * 0.2, 1.0 - i * 0.2, -0.01),
                                f.plus(-0.2 - i * 0.2, 1.02 - i * 0.2, -0.01),
                                f.plus(-1.4, 1.02 - i * 0.2, -0.01));
            }
        });
        for (int i = 0; i < 6; i++) {
            Vec at = new Vec(-2.4 + (i % 3) * 2.4, 0, 0.9 + Math.floorDiv(i, 3) * 1.3);
            if (Math.abs(at.x()) > 0.5 || i > 2) {
                Furniture.table(sceneSet, at, 1.1, 0.7, 0.5, 0xA8865A);
                Furniture.chair(sceneSet, at.plus(0, 0, -0.45), 0x7A5638);
            }
        }
        Furniture.picture(sceneSet, side * 2.7, 1.3, 3.78, 0.9, 1.1);
    }

    private static void shelves(SceneSet sceneSet, int side) {
        for (int unit = -2; unit <= 2; unit++) {
            bookcase(sceneSet, new Vec(unit * 1.42, 0, 3.6), 1.36, 2.5);
        }
        for (int i = 0; i < 3; i++) {
            bookcase(sceneSet, new Vec(side * 3.3, 0, 0.4 + i * 1.0), 0.5, 2.4);
        }
        Furniture.table(sceneSet, new Vec(-side * 1.8, 0, 1.9), 1.6, 0.76, 0.8, 0x6A4630);
        Furniture.tableLamp(sceneSet, new Vec(-side * 1.6, 0.76, 1.9));
    }

    private static void bookcase(SceneSet sceneSet, Vec at, double width, double height) {
        long seed = sceneSet.landmarks().bits();
        sceneSet.put(at.plus(0, 0, -0.2), () -> {
            StableRandom stableRandom = new StableRandom(new Seed(seed));
            SolidPen solidPen = sceneSet.draft();
            solidPen.box(0x5A3E2A, at, width, height, 0.36, 0);
            for (double y = 0.12; y < height - 0.3; y += 0.4) {
                Vec f = at.plus(-width / 2 + 0.05, y, -0.19);
                solidPen.face(
                        0x2E2018, 0.2, f, f.plus(width - 0.1, 0, 0), f.plus(width - 0.1, 0.34, 0), f.plus(0, 0.34, 0));
                double x = 0.02;
                while (x < width - 0.2) {
                    double w = stableRandom.between(0.04, 0.09);
                    double tall = stableRandom.between(0.2, 0.31);
                    int spine = stableRandom.pick(0x8A3A34, 0x3A5A6A, 0x6A7A4A, 0xA88A4A, 0x5A4A5A, 0xC0B090);
                    solidPen.plane(
                            spine,
                            0.6,
                            f.plus(x, 0, -0.01),
                            f.plus(x + w, 0, -0.01),
                            f.plus(x + w, tall, -0.01),
                            f.plus(x, tall, -0.01));
                    x += w + 0.006;
                }
            }
        });
    }

    private static void lab(SceneSet sceneSet, int side) {
        piece(sceneSet, 0xB8C4C4, 0, 0, 3.4, 6.6, 0.9, 0.7);
        piece(sceneSet, 0x4A5458, 0, 0.9, 3.38, 6.7, 0.05, 0.76);
        for (int i = 0; i < 12; i++) {
            Vec at = new Vec(-2.9 + i * 0.52, 0.95, 3.25);
            int fluid = sceneSet.landmarks().pick(0x4AA088, 0xC8A03A, 0x8A4A9A, 0x4A7AB0, 0xB84A4A);
            sceneSet.put(at.plus(0, 0, -0.5), () -> flask(sceneSet.draft(), at, fluid));
        }
        piece(sceneSet, 0xD0D6D4, 0, 1.8, 3.65, 6, 0.06, 0.3);
        piece(sceneSet, 0x3A444A, side * 2.2, 0.95, 3.2, 0.7, 0.5, 0.3);
        sceneSet.draft().glow(new Vec(side * 2.2, 1.2, 2.9), 0.8, 0x8AF0D0, 0.4);
        Furniture.table(sceneSet, new Vec(-side * 1.8, 0, 1.8), 1.6, 0.9, 0.8, 0xA8B4B4);
        hanging(sceneSet, 0, 2);
    }

    private static void flask(SolidPen solidPen, Vec at, int fluid) {
        Towers.tube(solidPen, 0xC8D8DA, at.plus(0, 0.12, 0), 0.05, at.plus(0, 0.3, 0), 0.035);
        Towers.tube(solidPen, fluid, at, 0.11, at.plus(0, 0.13, 0), 0.06);
    }

    private static void cellar(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 2, 2.1, 1, 0.45, 3.8);
        for (int i = 0; i < 5; i++) {
            Vec at = new Vec(-side * (0.6 + i * 0.75), 0.35, 3.2);
            sceneSet.put(at, () -> {
                Vec front = at.plus(0, 0, -0.45);
                sceneSet.draft().body(0x6A4A30, Sphere.limb(at, 0.36, front, 0.34));
                sceneSet.draft().disc(0x8A6440, front.plus(0, 0, -0.34), new Vec(0, 0, -1), 0.3);
            });
        }
        TabletopProps.crates(sceneSet, new Vec(side * 2.4, 0, 2.6));
        hanging(sceneSet, 0, 1.6);
        for (int i = 0; i < 7; i++) {
            piece(sceneSet, 0x5A4636, 0, 2.72, -2 + i, 7.2, 0.18, 0.16);
        }
    }

    private static void study(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 1.5, 0.95, 1.5, 1.4, 3.8);
        Furniture.table(sceneSet, new Vec(-side * 1.9, 0, 2.4), 1.5, 0.76, 0.8, 0x7A5638);
        Furniture.tableLamp(sceneSet, new Vec(-side * 2.2, 0.76, 2.4));
        Furniture.chair(sceneSet, new Vec(-side * 1.2, 0, 1.7), 0x6A4A34);
        Furniture.cupboard(sceneSet, new Vec(side * 3.0, 0, 3.2), 1, 2, 0.6, 0x6A4A34);
        Furniture.picture(sceneSet, -side * 1.7, 1.5, 3.78, 0.9, 0.7);
    }
}
