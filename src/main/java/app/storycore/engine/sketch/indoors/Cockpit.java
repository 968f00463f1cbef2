package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** The cockpit of an aircraft, seen from behind its seats: windscreen, instruments, two sets of controls. */
public final class Cockpit {

    private static final int SHELL = 0x6A727A;
    private static final int PANEL = 0x2C3036;

    private Cockpit() {}

    public static void build(SceneSet sceneSet) {
        Room.shell(sceneSet, SHELL, 0x3A3E44, 1.75, 2.6, 2.15);
        for (int i = -2; i < 2; i++) {
            double x = i * 0.84;
            sceneSet.as(Item.piece("window windscreen windshield cockpit"), () -> pane(sceneSet, x + 0.04));
        }
        Vec desk = new Vec(0, 0.9, 2.0);
        sceneSet.piece("panel instrument dashboard cockpit", desk, () -> panel(sceneSet.draft()));
        for (int side = -1; side <= 1; side += 2) {
            Vec yoke = new Vec(side * 0.55, 0.62, 1.15);
            sceneSet.piece("yoke control stick", yoke, () -> yoke(sceneSet.draft(), yoke));
        }
        Vec console = new Vec(0, 0, 0.9);
        sceneSet.put(console, () -> console(sceneSet.draft(), console));
        sceneSet.put(new Vec(0, 1.95, 1.2), () -> overhead(sceneSet.draft()));
    }

    /** Sky above a line of cloud. */
    private static void pane(SceneSet sceneSet, double x) {
        SolidPen pen = sceneSet.draft();
        Vec a = new Vec(x, 1.05, 2.55);
        Path glass = pen.project(a, a.plus(0.76, 0, 0), a.plus(0.7, 0.78, -0.1), a.plus(0.06, 0.78, -0.1));
        if (glass.isEmpty()) {
            return;
        }
        float[] box = glass.bounds();
        int top = pen.air().skyTop();
        int low = pen.air().skyLow();
        pen.shape(glass, Paint.linear(0, box[1], top, 1, 0, box[3], low, 1), 2);
        for (int i = 0; i < 3; i++) {
            Vec cloud = a.plus(0.12 + 0.2 * i, 0.16 + 0.05 * (i % 2), -0.02);
            pen.glow(cloud, 0.16, 0xF4F4F0, 0.8);
        }
    }

    private static void panel(SolidPen pen) {
        pen.face(
                PANEL,
                0.6,
                new Vec(-1.7, 0.5, 1.7),
                new Vec(1.7, 0.5, 1.7),
                new Vec(1.7, 1.08, 2.15),
                new Vec(-1.7, 1.08, 2.15));
        Vec normal = new Vec(0, 0.45, -0.58).unit();
        for (int row = 0; row < 2; row++) {
            for (int i = -6; i <= 6; i++) {
                Vec dial = new Vec(i * 0.22, 0.68 + 0.2 * row, 1.82 + 0.155 * row);
                pen.disc(0x9AA2A8, dial, normal, 0.078);
                pen.disc(0x14181C, dial.plus(normal.times(0.01)), normal, 0.062);
                pen.line(0.7, dial.plus(normal.times(0.02)), dial.plus(0.03, 0.04, -0.02));
            }
        }
        pen.glow(new Vec(0, 0.85, 1.7), 0.9, 0x8AD8C0, 0.22);
    }

    private static void yoke(SolidPen pen, Vec at) {
        pen.bar(0x16181C, 0.4, 0.05, at.plus(0, -0.1, 0.5), at);
        pen.bar(0x16181C, 0.5, 0.045, at.plus(-0.16, 0, 0), at.plus(0.16, 0, 0));
        for (int side = -1; side <= 1; side += 2) {
            pen.bar(0x16181C, 0.5, 0.045, at.plus(side * 0.16, -0.02, 0), at.plus(side * 0.18, 0.14, 0));
        }
    }

    private static void console(SolidPen pen, Vec at) {
        pen.box(PANEL, at, 0.32, 0.55, 1.3, 0);
        for (int i = 0; i < 3; i++) {
            Vec lever = at.plus(-0.08 + 0.08 * i, 0.55, -0.3);
            pen.bar(0xC8CCD0, 0.6, 0.025, lever, lever.plus(0, 0.16, 0.06));
            pen.bar(0xB8322C, 0.6, 0.045, lever.plus(0, 0.15, 0.06), lever.plus(0, 0.18, 0.06));
        }
    }

    private static void overhead(SolidPen pen) {
        pen.box(PANEL, new Vec(0, 1.98, 1.5), 1.2, 0.12, 0.8, 0);
        for (int i = -4; i <= 4; i++) {
            Vec knob = new Vec(i * 0.12, 1.98, 1.08);
            pen.line(1, knob, knob.plus(0, 0.06, 0));
        }
    }
}
