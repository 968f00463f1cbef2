package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Four walls around the actors: floor, back wall, side walls, a window that gives the light. */
final class Room {

    private Room() {}

    /**
     * @param half half the width in metres
     * @param deep distance of the back wall
     * @param high height of the ceiling
     */
    static void shell(SceneSet sceneSet, int wall, int floor, double half, double deep, double high) {
        SolidPen solidPen = sceneSet.draft();
        sceneSet.canvas().flood(Paint.solid(sceneSet.air().shade(wall, 0.1, 0), 1), Blend.COVER);
        double front = -14;
        Vec a = new Vec(-half, 0, front);
        Vec b = new Vec(half, 0, front);
        Vec c = new Vec(half, 0, deep);
        Vec d = new Vec(-half, 0, deep);
        Vec up = new Vec(0, high, 0);
        boolean fromLeft = solidPen.air().toLight().x() < 0;
        boolean ceilingSeen = solidPen.camera().eye().y() < high;
        solidPen.face(wall, 0.42, d, c, c.plus(up), d.plus(up));
        if (solidPen.camera().eye().x() > -half) {
            solidPen.face(wall, fromLeft ? 0.1 : 0.7, a, d, d.plus(up), a.plus(up));
        }
        if (solidPen.camera().eye().x() < half) {
            solidPen.face(wall, fromLeft ? 0.7 : 0.1, c, b, b.plus(up), c.plus(up));
        }
        if (ceilingSeen) {
            solidPen.face(Colours.mix(wall, 0xFFFFFF, 0.3), 0.25, d.plus(up), c.plus(up), b.plus(up), a.plus(up));
        }
        Path ground = solidPen.project(a, b, c, d);
        if (!ground.isEmpty()) {
            solidPen.canvas().outline(ground, solidPen.pen() * 1.4, 0.8);
            solidPen.canvas().fill(ground, Ground.surface(sceneSet, floor, 0, 0.25, 1));
        }
        skirting(solidPen, wall, half, deep);
        sceneSet.tell("wall", "floor", "ceiling", "room");
    }

    private static void skirting(SolidPen solidPen, int wall, double half, double deep) {
        solidPen.face(
                Colours.scale(wall, 0.75),
                0.4,
                new Vec(-half, 0, deep - 0.02),
                new Vec(half, 0, deep - 0.02),
                new Vec(half, 0.14, deep - 0.02),
                new Vec(-half, 0.14, deep - 0.02));
    }

    /** A window in the back wall, with the light it throws. */
    static void window(SceneSet sceneSet, double x, double y, double width, double height, double deep) {
        sceneSet.as(Item.piece("window"), () -> glazed(sceneSet, x, y, width, height, deep));
    }

    private static void glazed(SceneSet sceneSet, double x, double y, double width, double height, double deep) {
        SolidPen solidPen = sceneSet.draft();
        double z = deep - 0.03;
        Vec a = new Vec(x - width / 2, y, z);
        Vec b = new Vec(x + width / 2, y, z);
        Vec up = new Vec(0, height, 0);
        Path frame = solidPen.project(
                a.plus(-0.08, -0.08, 0),
                b.plus(0.08, -0.08, 0),
                b.plus(0.08, height + 0.08, 0),
                a.plus(-0.08, height + 0.08, 0));
        solidPen.shape(frame, Paint.solid(solidPen.air().shade(0xD8D2C4, 0.5, 0), 1), 2);
        Path glass = solidPen.project(a, b, b.plus(up), a.plus(up));
        if (glass.isEmpty()) {
            return;
        }
        float[] box = glass.bounds();
        solidPen.shape(
                glass,
                Paint.linear(
                        0,
                        box[1],
                        solidPen.air().skyTop(),
                        1,
                        0,
                        box[3],
                        solidPen.air().skyLow(),
                        1),
                2);
        solidPen.bar(0xD8D2C4, 0.5, 0.05, a.towards(b, 0.5), a.towards(b, 0.5).plus(up));
        solidPen.bar(0xD8D2C4, 0.5, 0.05, a.plus(0, height * 0.5, 0), b.plus(0, height * 0.5, 0));
        if (solidPen.air().dark() < 0.6) {
            solidPen.glow(
                    a.towards(b, 0.5).plus(0, height / 2, 0),
                    width * 1.6,
                    solidPen.air().skyLow(),
                    0.35);
        }
    }
}
