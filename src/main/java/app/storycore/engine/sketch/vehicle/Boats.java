package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Boats and ships by their lines. */
public final class Boats {

    private Boats() {}

    /** An open hull: sheer line, stem and transom, seen from outside and into it from above. */
    static void hull(SolidPen solidPen, Vec at, double length, double yaw, int albedo) {
        Vec along = new Vec(1, 0, 0).turned(yaw);
        Vec across = new Vec(0, 0, 1).turned(yaw);
        int n = 9;
        Vec[] near = new Vec[n];
        Vec[] far = new Vec[n];
        Vec[] keelNear = new Vec[n];
        Vec[] keelFar = new Vec[n];
        for (int i = 0; i < n; i++) {
            double t = (double) i / (n - 1) * 2 - 1;
            double beam = length * 0.17 * Math.sqrt(Math.max(0, 1 - (t > 0 ? t * t * t * t : t * t * 0.35)));
            double sheer = length * (0.13 + 0.07 * t * t);
            Vec middle = at.plus(along.times(t * length / 2));
            near[i] = middle.plus(across.times(-beam)).plus(0, sheer, 0);
            far[i] = middle.plus(across.times(beam)).plus(0, sheer, 0);
            Vec low = at.plus(along.times(t * length * 0.43)).plus(0, -0.02 * length, 0);
            keelNear[i] = low.plus(across.times(-beam * 0.6));
            keelFar[i] = low.plus(across.times(beam * 0.6));
        }
        boolean flip = solidPen.camera().depth(near[4]) > solidPen.camera().depth(far[4]);
        Vec[] back = flip ? near : far;
        Vec[] front = flip ? far : near;
        Vec[] keel = flip ? keelFar : keelNear;
        double lit = solidPen.air().falls(across.times(flip ? 1 : -1));
        solidPen.face(Colours.scale(albedo, 0.62), 0.25, ring(front, back));
        solidPen.face(albedo, lit, ring(front, keel));
        for (int plank = 1; plank < 4; plank++) {
            for (int i = 0; i + 1 < n; i++) {
                Vec a = front[i].towards(keel[i], plank * 0.25);
                solidPen.line(0.45, a, front[i + 1].towards(keel[i + 1], plank * 0.25));
            }
        }
        solidPen.face(Colours.mix(albedo, 0xE8E0D0, 0.6), 0.6, ring(front, lowered(front, length * 0.025)));
    }

    private static Vec[] ring(Vec[] a, Vec[] b) {
        Vec[] ring = new Vec[a.length + b.length];
        for (int i = 0; i < a.length; i++) {
            ring[i] = a[i];
            ring[a.length + b.length - 1 - i] = b[i];
        }
        return ring;
    }

    private static Vec[] lowered(Vec[] line, double by) {
        Vec[] low = new Vec[line.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = line[i].plus(0, -by, 0);
        }
        return low;
    }

    public static void rowing(SceneSet sceneSet, Vec at, double length, double yaw, int albedo) {
        SolidPen solidPen = sceneSet.draft();
        hull(solidPen, at, length, yaw, albedo);
        Vec across = new Vec(0, 0, 1).turned(yaw);
        Vec along = new Vec(1, 0, 0).turned(yaw);
        for (double t : new double[] {-0.22, 0.1}) {
            Vec c = at.plus(along.times(t * length)).plus(0, length * 0.115, 0);
            solidPen.bar(
                    Colours.scale(albedo, 1.15),
                    0.6,
                    length * 0.035,
                    c.plus(across.times(-length * 0.13)),
                    c.plus(across.times(length * 0.13)));
        }
        Vec rest = at.plus(along.times(-0.3 * length))
                .plus(across.times(-length * 0.12))
                .plus(0, length * 0.15, 0);
        solidPen.bar(
                0x9A8058,
                0.6,
                length * 0.018,
                rest,
                rest.plus(along.times(length * 0.7)).plus(across.times(-length * 0.05)));
    }

    public static void fishing(SceneSet sceneSet, Vec at, double length, double yaw, int albedo) {
        SolidPen solidPen = sceneSet.draft();
        hull(solidPen, at, length, yaw, albedo);
        Vec along = new Vec(1, 0, 0).turned(yaw);
        Vec house = at.plus(along.times(-length * 0.15)).plus(0, length * 0.12, 0);
        solidPen.box(0xD6CFC0, house, length * 0.22, length * 0.22, length * 0.18, yaw);
        Vec pane = house.plus(0, length * 0.13, -length * 0.095);
        solidPen.shine(
                sceneSet.air().dark() > 0.3 ? 0xF2C870 : 0x39444C,
                pane.plus(-length * 0.07, 0, 0),
                pane.plus(length * 0.07, 0, 0),
                pane.plus(length * 0.07, length * 0.06, 0),
                pane.plus(-length * 0.07, length * 0.06, 0));
        Vec mast = at.plus(along.times(length * 0.12)).plus(0, length * 0.1, 0);
        Vec top = mast.plus(0, length * 0.95, 0);
        solidPen.bar(0x6A5640, 0.4, length * 0.02, mast, top);
        solidPen.bar(
                0x6A5640,
                0.4,
                length * 0.014,
                mast.plus(0, length * 0.25, 0),
                mast.plus(along.times(-length * 0.5)).plus(0, length * 0.6, 0));
        solidPen.line(0.6, top, at.plus(along.times(length * 0.48)).plus(0, length * 0.2, 0));
        solidPen.line(0.6, top, at.plus(along.times(-length * 0.48)).plus(0, length * 0.2, 0));
    }

    /** A steamer: long hull, superstructure, funnel, masts. */
    public static void ship(SceneSet sceneSet, Vec at, double length, double yaw, boolean lights) {
        SolidPen solidPen = sceneSet.draft();
        Vec along = new Vec(1, 0, 0).turned(yaw);
        hull(solidPen, at, length, yaw, 0x3B3E44);
        solidPen.box(
                0xA8A69E,
                at.plus(along.times(-length * 0.12)).plus(0, length * 0.11, 0),
                length * 0.3,
                length * 0.07,
                length * 0.1,
                yaw);
        solidPen.box(
                0xB4B2AA,
                at.plus(along.times(-length * 0.08)).plus(0, length * 0.18, 0),
                length * 0.14,
                length * 0.05,
                length * 0.08,
                yaw);
        Vec funnel = at.plus(along.times(-length * 0.18)).plus(0, length * 0.18, 0);
        Towers.tube(solidPen, 0x6A3A34, funnel, length * 0.028, funnel.plus(0, length * 0.13, 0), length * 0.026);
        Vec mast = at.plus(along.times(length * 0.24)).plus(0, length * 0.12, 0);
        solidPen.bar(0x4A4640, 0.3, length * 0.008, mast, mast.plus(0, length * 0.26, 0));
        solidPen.line(
                0.5,
                mast.plus(0, length * 0.26, 0),
                at.plus(along.times(length * 0.5)).plus(0, length * 0.19, 0));
        solidPen.line(0.5, mast.plus(0, length * 0.26, 0), funnel.plus(0, length * 0.05, 0));
        if (lights) {
            for (int i = 0; i < 6; i++) {
                solidPen.glow(
                        at.plus(along.times(length * (-0.25 + 0.05 * i))).plus(0, length * 0.145, -length * 0.06),
                        length * 0.015,
                        0xFFDF90,
                        0.9);
            }
        }
    }

    public static void sailing(SceneSet sceneSet, Vec at, double length, double yaw) {
        SolidPen solidPen = sceneSet.draft();
        hull(solidPen, at, length, yaw, 0x5A4232);
        Vec along = new Vec(1, 0, 0).turned(yaw);
        Vec mast = at.plus(0, length * 0.12, 0);
        Vec top = mast.plus(0, length * 1.1, 0);
        solidPen.bar(0x6A5640, 0.4, length * 0.02, mast, top);
        solidPen.face(
                0xE8DFC8,
                0.8,
                mast.plus(0, length * 0.12, 0),
                mast.plus(along.times(-length * 0.45)).plus(0, length * 0.16, 0),
                top);
        solidPen.face(
                0xDCD2BA,
                0.6,
                mast.plus(along.times(length * 0.03)).plus(0, length * 0.9, 0),
                mast.plus(along.times(length * 0.46)).plus(0, length * 0.1, 0),
                mast.plus(along.times(length * 0.04)).plus(0, length * 0.14, 0));
    }
}
