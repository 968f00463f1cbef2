package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Rooms of a flat by what is in them. */
final class HomeRooms {

    private HomeRooms() {}

    static void kitchen(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 0.9, 1.15, 1.5, 1.1, 3.8);
        for (int i = 0; i < 6; i++) {
            double x = -3.1 + i * 1.1;
            sceneSet.as(
                    Item.piece("counter cabinet cupboard drawer"),
                    () -> Interiors.piece(sceneSet, 0x8FA39A, x, 0, 3.45, 1.08, 0.86, 0.62));
            if (Math.abs(x - side * 0.9) > 1.2) {
                Interiors.piece(sceneSet, 0x8FA39A, x, 1.55, 3.6, 1.08, 0.75, 0.35);
            }
        }
        Interiors.piece(sceneSet, 0xCFC6B4, -0.35, 0.86, 3.43, 6.7, 0.05, 0.68);
        sceneSet.as(
                Item.piece("fridge refrigerator"),
                () -> Interiors.piece(sceneSet, 0xD8DAD8, -side * 3.0, 0, 2.5, 0.8, 1.85, 0.75));
        pot(sceneSet, -side * 1.4);
        Furniture.table(sceneSet, new Vec(side * 1.75, 0, 1.7), 1.5, 0.76, 0.9, 0x8C6A48);
        Furniture.chair(sceneSet, new Vec(side * 1.2, 0, 1.0), 0x7A5638);
        Furniture.chair(sceneSet, new Vec(side * 2.4, 0, 2.5), 0x7A5638);
        Furniture.hanging(sceneSet, side * 1.75, 1.7);
    }

    private static void pot(SceneSet sceneSet, double x) {
        Vec at = new Vec(x, 0.92, 3.3);
        sceneSet.piece("pot pan", at.plus(0, 0, -0.5), () -> {
            Towers.tube(sceneSet.draft(), 0xA8483A, at, 0.15, at.plus(0, 0.2, 0), 0.15);
            sceneSet.draft().bar(0x3A3A3C, 0.4, 0.03, at.plus(0.14, 0.15, 0), at.plus(0.36, 0.18, 0));
        });
    }

    static void living(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 1.7, 0.9, 1.7, 1.5, 3.8);
        Interiors.piece(sceneSet, 0x6A4A38, -side * 1.9, 0, 3.6, 1.8, 1.25, 0.35);
        sceneSet.piece("fireplace fire hearth chimney", new Vec(-side * 1.9, 0, 3.0), () -> {
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
        boolean own =
                sceneSet.scene().things().stream().anyMatch(thing -> thing.key().equals("sofa"));
        if (!own) {
            Furniture.sofa(sceneSet, new Vec(side * 1.5, 0, 2.5), 0x6A7A6E);
        }
        Furniture.lamp(sceneSet, new Vec(side * 3, 0, 2.9));
        Furniture.picture(sceneSet, -side * 1.9, 1.65, 3.78, 1, 0.75);
        rug(sceneSet, 0x8A4A44);
    }

    private static void rug(SceneSet sceneSet, int cloth) {
        sceneSet.as(Item.piece("rug carpet"), () -> cloth(sceneSet, cloth));
    }

    private static void cloth(SceneSet sceneSet, int cloth) {
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

    static void bedroom(SceneSet sceneSet, int side) {
        Room.window(sceneSet, -side * 1.6, 0.95, 1.3, 1.4, 3.8);
        Furniture.bed(sceneSet, new Vec(side * 1.55, 0, 2.3), 0x7A8AA0);
        Interiors.piece(sceneSet, 0x7A5638, side * 2.95, 0, 3.3, 0.5, 0.55, 0.45);
        Furniture.tableLamp(sceneSet, new Vec(side * 2.95, 0.55, 3.3));
        Furniture.cupboard(sceneSet, new Vec(-side * 3.0, 0, 3.2), 1.1, 2.1, 0.6, 0x7A5638);
        rug(sceneSet, 0x6A5A72);
    }

    static void bathroom(SceneSet sceneSet, int side) {
        Room.window(sceneSet, side * 1.8, 1.4, 0.9, 0.9, 3.8);
        Vec tub = new Vec(side * 1.7, 0, 3.1);
        sceneSet.piece(
                "bathtub tub bath",
                tub,
                () -> sceneSet.draft().body(0xE8E8E4, new Sphere[] {
                    new Sphere(tub.plus(-0.75, 0.42, 0), 0.2),
                    new Sphere(tub.plus(0.75, 0.5, 0), 0.2),
                    new Sphere(tub.plus(-0.5, 0.18, 0), 0.16),
                    new Sphere(tub.plus(0.5, 0.18, 0), 0.16)
                }));
        Interiors.piece(sceneSet, 0xE4E6E2, -side * 1.6, 0.72, 3.5, 0.7, 0.16, 0.5);
        Interiors.piece(sceneSet, 0xD8DAD6, -side * 1.6, 0, 3.6, 0.2, 0.72, 0.2);
        Furniture.picture(sceneSet, -side * 1.6, 1.25, 3.78, 0.7, 0.95);
    }
}
