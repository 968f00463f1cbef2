package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.detail.SmallObjects;
import app.storycore.engine.sketch.figure.HandProps;
import app.storycore.engine.sketch.indoors.Furniture;
import app.storycore.engine.sketch.outdoors.Town;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Smaller pieces that stand on the floor or on a table of their own. */
final class SmallFurniture {

    private SmallFurniture() {}

    /** Whether the thing took a place of its own. */
    static boolean put(SceneSet sceneSet, Vec at, Prop prop) {
        boolean indoors = sceneSet.place().isInterior();
        switch (prop) {
            case LAMP -> {
                if (indoors) {
                    Furniture.lamp(sceneSet, at.plus(0, 0, 0.6));
                } else {
                    Town.lamp(sceneSet, at.plus(0, 0, 0.6));
                }
            }
            case DOOR, MIRROR, WINDOW -> frame(sceneSet, at.plus(0, 0, 1.4), prop);
            case TELEVISION, COMPUTER -> screen(sceneSet, at);
            case FLAG -> flag(sceneSet, at);
            case BALL ->
                sceneSet.put(
                        at,
                        () -> sceneSet.draft().body(sceneSet.scene().colours().of(prop, 0xE8E4DA), new Sphere[] {
                            new Sphere(at.plus(0, 0.14, 0), 0.14)
                        }));
            case BOX, SUITCASE ->
                sceneSet.put(
                        at,
                        () -> sceneSet.draft()
                                .box(sceneSet.scene().colours().of(prop, 0x7A5636), at, 0.7, 0.5, 0.45, 14));
            case LANTERN, CANDLE, TORCH ->
                sceneSet.put(at, () -> HandProps.lantern(sceneSet.draft(), at.plus(0, 0.4, 0), 0.4));
            case BOOK, LETTER, PHONE, GUN, KNIFE, KEY, WATCH, GLASS, PHOTO, RING, FLOWER, MONEY ->
                onTable(sceneSet, at, prop);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void onTable(SceneSet sceneSet, Vec at, Prop prop) {
        if (!sceneSet.place().isInterior()) {
            return;
        }
        Furniture.table(sceneSet, at, 1.1, 0.75, 0.7, 0x7A5638);
        sceneSet.put(at.plus(0, 0, -0.2), () -> SmallObjects.draw(sceneSet, at.plus(0, 0.76, -0.1), prop, 1.3));
    }

    private static void frame(SceneSet sceneSet, Vec at, Prop prop) {
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            if (prop == Prop.WINDOW && sceneSet.place().isInterior()) {
                return;
            }
            double w = prop == Prop.MIRROR ? 0.45 : 0.5;
            solidPen.box(0x6A4A30, at, 2 * w + 0.16, 2.12, 0.1, 0);
            Vec f = at.plus(0, 0.04, -0.06);
            int pane = sceneSet.scene().colours().of(prop, prop == Prop.DOOR ? 0x8A6440 : 0xA8BCC4);
            solidPen.face(pane, 0.55, f.plus(-w, 0, 0), f.plus(w, 0, 0), f.plus(w, 2, 0), f.plus(-w, 2, 0));
            if (prop == Prop.DOOR) {
                solidPen.body(0xC8A850, new Sphere[] {new Sphere(f.plus(w * 0.8, 1, -0.04), 0.035)});
            }
        });
    }

    private static void screen(SceneSet sceneSet, Vec at) {
        if (!sceneSet.place().isInterior()) {
            return;
        }
        Furniture.table(sceneSet, at, 1.2, 0.72, 0.6, 0x6A5040);
        sceneSet.put(at.plus(0, 0, -0.1), () -> {
            SolidPen solidPen = sceneSet.draft();
            Vec foot = at.plus(0, 0.8, 0);
            solidPen.box(0x33363C, foot, 0.62, 0.42, 0.06, 0);
            Vec f = foot.plus(0, 0.03, -0.04);
            solidPen.shine(
                    0xBFE0F0, f.plus(-0.28, 0, 0), f.plus(0.28, 0, 0), f.plus(0.28, 0.36, 0), f.plus(-0.28, 0.36, 0));
            solidPen.glow(f.plus(0, 0.2, -0.2), 1.1, 0x9CC8E8, 0.4);
        });
    }

    private static void flag(SceneSet sceneSet, Vec at) {
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.bar(0x6A5640, 0.4, 0.05, at, at.plus(0, 3.4, 0));
            solidPen.face(
                    sceneSet.scene().colours().of(Prop.FLAG, 0xB04038),
                    0.7,
                    at.plus(0, 3.3, 0),
                    at.plus(0.5, 3.36, 0),
                    at.plus(1.2, 3.2, 0),
                    at.plus(1.15, 2.5, 0),
                    at.plus(0.5, 2.62, 0),
                    at.plus(0, 2.56, 0));
        });
    }
}
