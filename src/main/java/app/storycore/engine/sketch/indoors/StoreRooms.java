package app.storycore.engine.sketch.indoors;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Rooms full of shelves. */
final class StoreRooms {

    private StoreRooms() {}

    static void shelves(SceneSet sceneSet, int side) {
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
        sceneSet.piece("bookshelf bookcase shelf book", at.plus(0, 0, -0.2), () -> {
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

    static void lab(SceneSet sceneSet, int side) {
        Interiors.piece(sceneSet, 0xB8C4C4, 0, 0, 3.4, 6.6, 0.9, 0.7);
        Interiors.piece(sceneSet, 0x4A5458, 0, 0.9, 3.38, 6.7, 0.05, 0.76);
        for (int i = 0; i < 12; i++) {
            Vec at = new Vec(-2.9 + i * 0.52, 0.95, 3.25);
            int fluid = sceneSet.landmarks().pick(0x4AA088, 0xC8A03A, 0x8A4A9A, 0x4A7AB0, 0xB84A4A);
            sceneSet.piece("flask beaker tube bottle", at.plus(0, 0, -0.5), () -> flask(sceneSet.draft(), at, fluid));
        }
        Interiors.piece(sceneSet, 0xD0D6D4, 0, 1.8, 3.65, 6, 0.06, 0.3);
        Interiors.piece(sceneSet, 0x3A444A, side * 2.2, 0.95, 3.2, 0.7, 0.5, 0.3);
        sceneSet.draft().glow(new Vec(side * 2.2, 1.2, 2.9), 0.8, 0x8AF0D0, 0.4);
        Furniture.table(sceneSet, new Vec(-side * 1.8, 0, 1.8), 1.6, 0.9, 0.8, 0xA8B4B4);
        Furniture.hanging(sceneSet, 0, 2);
    }

    private static void flask(SolidPen solidPen, Vec at, int fluid) {
        Towers.tube(solidPen, 0xC8D8DA, at.plus(0, 0.12, 0), 0.05, at.plus(0, 0.3, 0), 0.035);
        Towers.tube(solidPen, fluid, at, 0.11, at.plus(0, 0.13, 0), 0.06);
    }
}
