package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.Vec;

/** Rooms that many come to by what is in them. */
final class PublicRooms {

    private PublicRooms() {}

    static void office(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -1.6, 0.8, 1.5, 1.7, 3.8);
        Room.window(sceneSet, 1.6, 0.8, 1.5, 1.7, 3.8);
        Vec desk = new Vec(side * 1.35, 0, 1.9);
        Furniture.table(sceneSet, desk, 1.9, 0.75, 0.85, 0x8C6A48);
        Interiors.piece(sceneSet, 0x2E3238, desk.x(), 0.75, desk.z() + 0.1, 0.6, 0.42, 0.08);
        Interiors.piece(sceneSet, 0xE4DECE, desk.x() - 0.6, 0.75, desk.z() - 0.15, 0.3, 0.1, 0.24);
        Furniture.chair(sceneSet, desk.plus(0, 0, 0.75), 0x3A3E44);
        Furniture.cupboard(sceneSet, new Vec(-side * 3.05, 0, 3), 0.9, 1.5, 0.6, 0x8A8E90);
        Furniture.tableLamp(sceneSet, desk.plus(0.7, 0.75, 0));
    }

    static void cafe(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -side * 1.3, 0.6, 3.0, 1.9, 3.8);
        Vec table = new Vec(side * 1.2, 0, 1.5);
        for (int i = 0; i < 3; i++) {
            Vec at = new Vec(-2.5 + i * 2.4, 0, 2.7 + (i % 2) * 0.4);
            Furniture.roundTable(sceneSet, at, 0x6A4A34);
            Furniture.chair(sceneSet, at.plus(-0.6, 0, 0.1), 0x5A4030);
            Furniture.chair(sceneSet, at.plus(0.6, 0, 0.1), 0x5A4030);
            Furniture.hanging(sceneSet, at.x(), at.z());
        }
        Furniture.roundTable(sceneSet, table, 0x6A4A34);
    }

    static void bar(SceneSet sceneSet, int side) {
        for (int row = 0; row < 3; row++) {
            double y = 1.25 + row * 0.45;
            Interiors.piece(sceneSet, 0x4A3226, 0, y - 0.05, 3.65, 5.4, 0.05, 0.28);
            for (int i = 0; i < 22; i++) {
                StableRandom stableRandom = sceneSet.landmarks();
                Vec at = new Vec(-2.55 + i * 0.24, y, 3.6);
                int glass = stableRandom.pick(0x4A6A4A, 0x8A5A2A, 0xB88A3A, 0x6A3A30, 0x8AA0A4);
                double tall = stableRandom.between(0.22, 0.34);
                sceneSet.piece(
                        "bottle shelf",
                        at.plus(0, 0, -0.3),
                        () -> Towers.tube(sceneSet.draft(), glass, at, 0.05, at.plus(0, tall, 0), 0.025));
            }
        }
        sceneSet.draft().glow(new Vec(0, 2, 3.4), 3, 0xFFB860, 0.35);
        sceneSet.as(Item.piece("counter"), () -> Interiors.piece(sceneSet, 0x5A3A28, 0, 0, 2.4, 6.4, 1.05, 0.7));
        Interiors.piece(sceneSet, 0x7A5236, 0, 1.05, 2.35, 6.6, 0.07, 0.85);
        for (int i = 0; i < 4; i++) {
            Vec stool = new Vec(-2.4 + i * 1.6, 0, 1.6);
            sceneSet.piece("stool", stool, () -> {
                sceneSet.draft().bar(0x3A3A3C, 0.4, 0.06, stool, stool.plus(0, 0.72, 0));
                Towers.tube(sceneSet.draft(), 0x7A2E2A, stool.plus(0, 0.72, 0), 0.19, stool.plus(0, 0.8, 0), 0.19);
            });
            Furniture.hanging(sceneSet, -2.4 + i * 1.6, 2.2);
        }
        if (side > 0) {
            Furniture.picture(sceneSet, -3, 1.5, 3.78, 0.6, 0.8);
        }
    }

    static void hospital(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -side * 1.7, 0.95, 1.5, 1.4, 3.8);
        Furniture.bed(sceneSet, new Vec(side * 1.4, 0, 2.2), 0xDCE6E6);
        Vec drip = new Vec(side * 2.7, 0, 2.6);
        sceneSet.piece("drip", drip, () -> {
            sceneSet.draft().bar(0xB0B4B8, 0.6, 0.035, drip, drip.plus(0, 1.9, 0));
            sceneSet.draft().box(0xD8E8EC, drip.plus(0.1, 1.5, 0), 0.16, 0.26, 0.05, 0);
            sceneSet.draft().line(0.6, drip.plus(0.1, 1.5, 0), drip.plus(-0.6, 0.9, -0.2));
        });
        Interiors.piece(sceneSet, 0x3A4A50, side * 0.2, 1.25, 3.5, 0.5, 0.4, 0.2);
        sceneSet.draft().glow(new Vec(side * 0.2, 1.45, 3.3), 0.5, 0x90F0B0, 0.4);
        for (int i = 0; i < 7; i++) {
            double x = -side * (0.2 + i * 0.16);
            Interiors.piece(sceneSet, 0xAFCBC8, x, 0.4, 2.95 + (i % 2) * 0.07, 0.17, 1.9, 0.05);
        }
    }

    static void school(SceneSet sceneSet, int side) {
        Interiors.piece(sceneSet, 0x6A4A30, 0, 0.95, 3.75, 3.6, 1.45, 0.05);
        sceneSet.piece("blackboard board", new Vec(0, 1.5, 3.4), () -> {
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
}
