package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;

/** Four walls around the actors: floor, back wall, side walls, a window that gives the light. */
final class Room {

    private Room() {}

    /**
     * @param half half the width in metres
     * @param deep distance of the back wall
     * @param high height of the ceiling
     */
    static void shell(Stage stage, int wall, int floor, double half, double deep, double high) {
        Draft draft = stage.draft();
        stage.canvas().flood(Paint.solid(stage.air().shade(wall, 0.1, 0), 1), Blend.COVER);
        double front = -14;
        Vec a = new Vec(-half, 0, front);
        Vec b = new Vec(half, 0, front);
        Vec c = new Vec(half, 0, deep);
        Vec d = new Vec(-half, 0, deep);
        Vec up = new Vec(0, high, 0);
        boolean fromLeft = draft.air().toLight().x() < 0;
        boolean ceilingSeen = draft.camera().eye().y() < high;
        draft.face(wall, 0.42, d, c, c.plus(up), d.plus(up));
        if (draft.camera().eye().x() > -half) {
            draft.face(wall, fromLeft ? 0.1 : 0.7, a, d, d.plus(up), a.plus(up));
        }
        if (draft.camera().eye().x() < half) {
            draft.face(wall, fromLeft ? 0.7 : 0.1, c, b, b.plus(up), c.plus(up));
        }
        if (ceilingSeen) {
            draft.face(Colours.mix(wall, 0xFFFFFF, 0.3), 0.25, d.plus(up), c.plus(up), b.plus(up), a.plus(up));
        }
        Path ground = draft.project(a, b, c, d);
        if (!ground.isEmpty()) {
            draft.canvas().outline(ground, draft.pen() * 1.4, 0.8);
            draft.canvas().fill(ground, Ground.surface(stage, floor, 0, 0.25, 1));
        }
        skirting(draft, wall, half, deep);
    }

    private static void skirting(Draft draft, int wall, double half, double deep) {
        draft.face(
                Colours.scale(wall, 0.75),
                0.4,
                new Vec(-half, 0, deep - 0.02),
                new Vec(half, 0, deep - 0.02),
                new Vec(half, 0.14, deep - 0.02),
                new Vec(-half, 0.14, deep - 0.02));
    }

    /** A window in the back wall, with the light it throws. */
    static void window(Stage stage, double x, double y, double width, double height, double deep) {
        Draft draft = stage.draft();
        double z = deep - 0.03;
        Vec a = new Vec(x - width / 2, y, z);
        Vec b = new Vec(x + width / 2, y, z);
        Vec up = new Vec(0, height, 0);
        Path frame = draft.project(
                a.plus(-0.08, -0.08, 0),
                b.plus(0.08, -0.08, 0),
                b.plus(0.08, height + 0.08, 0),
                a.plus(-0.08, height + 0.08, 0));
        draft.shape(frame, Paint.solid(draft.air().shade(0xD8D2C4, 0.5, 0), 1), 2);
        Path glass = draft.project(a, b, b.plus(up), a.plus(up));
        if (glass.isEmpty()) {
            return;
        }
        float[] box = glass.bounds();
        draft.shape(
                glass,
                Paint.linear(
                        0,
                        box[1],
                        draft.air().skyTop(),
                        1,
                        0,
                        box[3],
                        draft.air().skyLow(),
                        1),
                2);
        draft.bar(0xD8D2C4, 0.5, 0.05, a.towards(b, 0.5), a.towards(b, 0.5).plus(up));
        draft.bar(0xD8D2C4, 0.5, 0.05, a.plus(0, height * 0.5, 0), b.plus(0, height * 0.5, 0));
        if (draft.air().dark() < 0.6) {
            draft.glow(
                    a.towards(b, 0.5).plus(0, height / 2, 0),
                    width * 1.6,
                    draft.air().skyLow(),
                    0.35);
        }
    }
}
