package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Bicycles and motorcycles, seen from the side. */
public final class Cycles {

    private static final int RUBBER = 0x2A2A2E;
    private static final int STEEL = 0x9A9EA6;
    private static final int IRON = 0x4A4C52;

    private final SolidPen pen;
    private final Vec at;
    private final int ahead;

    private Cycles(SolidPen pen, Vec at, int ahead) {
        this.pen = pen;
        this.at = at;
        this.ahead = ahead;
    }

    /** Draws a cycle with its front on the right where {@code ahead} is 1, else on the left. */
    public static void draw(SceneSet sceneSet, Vec at, int ahead, boolean motor) {
        Prop prop = motor ? Prop.MOTORBIKE : Prop.BICYCLE;
        int paint = sceneSet.scene().colours().of(prop, motor ? 0x9A3028 : 0x8A3030);
        SolidPen pen = Contrast.ofThing(sceneSet, at, 1, 1.1, motor ? STEEL : RUBBER);
        double s = pen.camera().scale(at);
        pen.dimAt(pen.camera().x(at), pen.camera().y(at), 1.15 * s, 0.16 * s, 0.55);
        Cycles cycle = new Cycles(pen, at, ahead);
        if (motor) {
            cycle.motor(paint);
        } else {
            cycle.bicycle(paint);
        }
    }

    private Vec p(double x, double y, double z) {
        return at.plus(ahead * x, y, z);
    }

    private void bicycle(int frame) {
        for (int side = -1; side <= 1; side += 2) {
            wheel(side * 0.55, 0.34, 0.035, true);
        }
        Vec saddle = p(-0.25, 0.9, 0);
        Vec crank = p(-0.05, 0.36, 0);
        Vec head = p(0.42, 0.88, 0);
        bar(frame, 0.035, saddle, crank);
        bar(frame, 0.035, p(-0.22, 0.8, 0), head);
        bar(frame, 0.035, crank, head);
        bar(frame, 0.03, crank, p(-0.55, 0.34, 0));
        bar(frame, 0.025, p(-0.22, 0.8, 0), p(-0.55, 0.34, 0));
        bar(IRON, 0.035, head, p(0.55, 0.34, 0));
        pen.disc(IRON, crank.plus(0, 0, -0.03), new Vec(0, 0, -1), 0.09);
        bar(RUBBER, 0.06, p(-0.39, 0.95, 0), p(-0.13, 0.96, 0));
        bar(IRON, 0.03, head, p(0.34, 1.08, -0.2));
        bar(IRON, 0.03, head, p(0.34, 1.08, 0.2));
    }

    private void bar(int colour, double thick, Vec a, Vec b) {
        pen.bar(colour, 0.6, thick, a, b);
    }

    private void wheel(double x, double r, double thick, boolean spokes) {
        Vec hub = p(x, r, 0);
        for (int i = 0; i < 24; i++) {
            Vec a = hub.plus((r - thick / 2) * Circle.cos(i, 24), (r - thick / 2) * Circle.sin(i, 24), 0);
            Vec b = hub.plus((r - thick / 2) * Circle.cos(i + 1, 24), (r - thick / 2) * Circle.sin(i + 1, 24), 0);
            pen.bar(RUBBER, 0.4, thick, a, b);
            if (spokes ? i % 3 == 0 : i % 6 == 0) {
                pen.line(spokes ? 0.4 : 1, hub, a);
            }
        }
        pen.body(IRON, new Sphere[] {new Sphere(hub, spokes ? 0.03 : 0.08)});
    }

    /** From the far side to the near one: wheels, fork, engine, tank, seat, exhaust. */
    private void motor(int paint) {
        wheel(-0.74, 0.33, 0.13, false);
        wheel(0.78, 0.33, 0.1, false);
        bar(STEEL, 0.06, p(0.78, 0.33, 0), p(0.46, 1.02, 0));
        bar(IRON, 0.09, p(-0.2, 0.34, 0), p(-0.74, 0.33, 0));
        bar(STEEL, 0.05, p(-0.36, 0.74, 0), p(-0.72, 0.36, 0));
        face(IRON, 0.5, -0.28, 0.26, 0.3, 0.26, 0.4, 0.62, 0.1, 0.72, -0.26, 0.66);
        face(STEEL, 0.8, -0.06, 0.36, 0.18, 0.36, 0.24, 0.64, 0.0, 0.64);
        for (int i = 0; i < 4; i++) {
            pen.line(0.6, p(-0.03 + 0.015 * i, 0.42 + 0.06 * i, -0.02), p(0.2 + 0.015 * i, 0.42 + 0.06 * i, -0.02));
        }
        pen.disc(STEEL, p(-0.16, 0.4, -0.02), new Vec(0, 0, -1), 0.1);
        face(paint, 0.8, -0.12, 0.7, 0.02, 0.92, 0.34, 0.96, 0.5, 0.84, 0.44, 0.74, 0.1, 0.68);
        face(RUBBER, 0.5, -0.86, 0.92, -0.8, 0.82, -0.3, 0.7, -0.08, 0.72, -0.06, 0.82, -0.34, 0.8, -0.6, 0.9);
        face(paint, 0.6, -1.06, 0.66, -0.98, 0.74, -0.7, 0.78, -0.44, 0.7, -0.5, 0.64, -0.76, 0.7, -0.96, 0.64);
        face(paint, 0.6, 0.5, 0.72, 0.66, 0.76, 0.86, 0.74, 1.02, 0.64, 0.84, 0.68, 0.64, 0.68);
        bar(STEEL, 0.08, p(-0.05, 0.24, -0.12), p(-0.95, 0.3, -0.12));
        bar(STEEL, 0.05, p(0.24, 0.5, -0.1), p(-0.02, 0.24, -0.12));
        bar(IRON, 0.035, p(0.46, 1.0, 0), p(0.24, 1.12, -0.3));
        bar(IRON, 0.035, p(0.46, 1.0, 0), p(0.24, 1.12, 0.3));
        pen.body(STEEL, new Sphere[] {new Sphere(p(0.6, 0.92, 0), 0.11)});
        pen.disc(0xF0E8C8, p(0.7, 0.92, -0.02), new Vec(ahead * 0.7, 0, -0.7).unit(), 0.09);
        if (pen.air().dark() > 0.3) {
            pen.glow(p(0.72, 0.92, -0.05), 0.9, 0xFFEEC0, 0.9);
        }
    }

    private void face(int colour, double lit, double... xy) {
        Vec[] points = new Vec[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = p(xy[2 * i], xy[2 * i + 1], 0);
        }
        pen.face(colour, lit, points);
    }
}
