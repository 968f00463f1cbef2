package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.outdoors.RuralSets;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Inside vehicles: seats, windows, and the country that passes outside. */
public final class VehicleInteriors {

    private VehicleInteriors() {}

    public static void carriage(SceneSet sceneSet) {
        boolean plane = sceneSet.place() == PlaceKind.PLANE;
        int wall = plane ? 0xC8CCCE : 0xA89878;
        Room.shell(sceneSet, wall, Colours.scale(wall, 0.5), 2.2, 2.4, 2.5);
        double pitch = plane ? 1.0 : 1.7;
        for (int i = -3; i <= 3; i++) {
            double x = i * pitch + 0.4;
            sceneSet.as(Item.piece("window"), () -> view(sceneSet, x, plane));
        }
        int cloth = plane ? 0x3E5A78 : 0x6A3E38;
        for (int i = -2; i <= 2; i++) {
            if (i != 0 || plane) {
                seatBack(sceneSet, new Vec(i * 1.45 + (i > 0 ? 0.35 : -0.35), 0, 1.5), cloth);
            }
        }
        for (int i = -3; i < 3; i++) {
            Vec rack = new Vec(i * 1.5 + 0.75, 1.95, 2.2);
            sceneSet.put(
                    rack,
                    () -> sceneSet.draft().box(plane ? 0xDADCDC : 0x6A5A44, rack, 1.46, plane ? 0.3 : 0.06, 0.4, 0));
        }
        if (!plane) {
            Vec table = new Vec(0.5, 0, 1.9);
            sceneSet.put(
                    table.plus(0, 0, -0.2),
                    () -> sceneSet.draft().box(0x7A5A40, table.plus(0, 0.68, 0), 0.8, 0.05, 0.7, 0));
        }
    }

    private static void view(SceneSet sceneSet, double x, boolean round) {
        SolidPen solidPen = sceneSet.draft();
        double w = round ? 0.34 : 1.3;
        double h = round ? 0.46 : 0.85;
        Vec a = new Vec(x - w / 2, 0.98, 2.37);
        Path frame = solidPen.project(
                a.plus(-0.06, -0.06, 0),
                a.plus(w + 0.06, -0.06, 0),
                a.plus(w + 0.06, h + 0.06, 0),
                a.plus(-0.06, h + 0.06, 0));
        solidPen.shape(frame, Paint.solid(solidPen.air().shade(0x6A6058, 0.4, 0), 1), 2);
        Path pane = solidPen.project(a, a.plus(w, 0, 0), a.plus(w, h, 0), a.plus(0, h, 0));
        if (pane.isEmpty()) {
            return;
        }
        float[] box = pane.bounds();
        solidPen.shape(
                pane,
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
        if (!round) {
            Vec b = a.plus(0, h * 0.28, 0);
            solidPen.plane(
                    0x6A7A62,
                    0.4,
                    a,
                    a.plus(w, 0, 0),
                    a.plus(w, h * (0.2 + 0.12 * sceneSet.landmarks().unit()), 0),
                    a.plus(w * 0.5, h * 0.4, 0),
                    b);
            solidPen.plane(
                    0x4A5A44,
                    0.3,
                    a,
                    a.plus(w, 0, 0),
                    a.plus(w, h * 0.12, 0),
                    a.plus(w * 0.4, h * 0.2, 0),
                    a.plus(0, h * 0.1, 0));
        }
        solidPen.glow(a.plus(w / 2, h / 2, -0.1), w * 0.9, solidPen.air().skyLow(), 0.22);
    }

    private static void seatBack(SceneSet sceneSet, Vec at, int cloth) {
        sceneSet.piece("seat", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.box(cloth, at, 0.22, 1.15, 0.95, 0);
            solidPen.box(Colours.scale(cloth, 1.1), at.plus(0.32, 0.3, 0), 0.5, 0.16, 0.9, 0);
            solidPen.box(0xD8D2C4, at.plus(0, 1.0, 0), 0.24, 0.16, 0.5, 0);
        });
    }

    /** A car from before its windscreen when somebody sits in it, else the view over the bonnet. */
    public static void car(SceneSet sceneSet, int ground, int green) {
        RuralSets.road(sceneSet, ground, green);
        if (!sceneSet.scene().people().isEmpty()) {
            Vec rear = new Vec(0.38, 0, 0.95);
            sceneSet.put(rear, () -> sceneSet.draft().box(0x3A3E44, rear.plus(0, 0.2, 0), 1.6, 0.75, 0.2, 0));
            for (int side = -1; side <= 1; side += 2) {
                Vec seat = new Vec(side * 0.4 + 0.38, 0.15, 0.42);
                sceneSet.piece("seat", seat, () -> {
                    sceneSet.draft().box(0x4A3A34, seat, 0.56, 0.8, 0.18, 0);
                    sceneSet.draft().box(0x4A3A34, seat.plus(0, 0.82, 0), 0.26, 0.16, 0.12, 0);
                });
            }
        }
        Vec front = new Vec(0, 0, -0.75);
        sceneSet.as(Item.of(Prop.CAR), () -> sceneSet.put(front, () -> shell(sceneSet)));
    }

    /** The front of the car: bonnet, pillars and roof edge, the driver behind the wheel on the left of the frame. */
    private static void shell(SceneSet sceneSet) {
        sceneSet.tell("windshield", "windscreen", "dashboard", "bonnet");
        SolidPen solidPen = sceneSet.draft();
        int paint = sceneSet.landmarks().pick(0x6A2E2E, 0x2E4A5E, 0x3A3C40);
        double x = 0.38;
        for (int side = -1; side <= 1; side += 2) {
            solidPen.bar(paint, 0.5, 0.09, new Vec(x + side * 0.86, 0.78, -0.85), new Vec(x + side * 0.7, 1.4, -0.3));
        }
        solidPen.bar(paint, 0.6, 0.1, new Vec(x - 0.7, 1.42, -0.3), new Vec(x + 0.7, 1.42, -0.3));
        solidPen.box(0x2A2A2C, new Vec(x, 0.6, -0.72), 1.66, 0.16, 0.3, 0);
        sceneSet.as(Item.piece("wheel"), () -> wheel(solidPen, new Vec(0, 0.7, -0.5)));
        solidPen.box(0x2A2A2C, new Vec(x, 1.3, -0.4), 0.2, 0.07, 0.03, 0);
        solidPen.box(paint, new Vec(x, 0.2, -1.0), 1.8, 0.55, 0.5, 0);
    }

    private static void wheel(SolidPen solidPen, Vec hub) {
        for (int i = 0; i < 24; i++) {
            Vec a = hub.plus(0.18 * Circle.cos(i, 24), 0.17 * Circle.sin(i, 24), 0);
            Vec b = hub.plus(0.18 * Circle.cos(i + 1, 24), 0.17 * Circle.sin(i + 1, 24), 0);
            solidPen.bar(0x1E1E20, 0.5, 0.03, a, b);
        }
        solidPen.bar(0x1E1E20, 0.5, 0.04, hub.plus(-0.17, 0, 0), hub.plus(0.17, 0, 0));
    }
}
