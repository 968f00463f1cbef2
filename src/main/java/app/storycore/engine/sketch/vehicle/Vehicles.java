package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Cars, cycles and engines by their lines. */
public final class Vehicles {

    private Vehicles() {}

    /** A saloon: its side profile drawn out to a width, with windows and wheels. */
    public static void car(SceneSet sceneSet, Vec at, double yaw) {
        double[] body = {-2.1, 0.3, -2.15, 0.72, -1.5, 0.86, -0.95, 0.92, 0.95, 0.92, 1.75, 0.86, 2.1, 0.72, 2.1, 0.3};
        double[] cabin = {-1.15, 0.9, -0.6, 1.4, 0.62, 1.42, 1.25, 0.9};
        int own = sceneSet.landmarks().pick(0x7A2E2E, 0x2E4A66, 0x6A6C70, 0x8A8A84, 0x4A6650);
        int paint = sceneSet.scene().colours().of(Prop.CAR, own);
        SolidPen solidPen = Contrast.ofThing(sceneSet, at, 2.3, 1.5, paint);
        for (int wheel = 0; wheel < 2; wheel++) {
            wheels(solidPen, at, yaw, 0.8);
        }
        solid(solidPen, at, yaw, body, 0.84, paint);
        solid(
                solidPen,
                at,
                yaw,
                cabin,
                0.7,
                Colours.mix(0x35424C, sceneSet.air().skyLow(), 0.2));
        wheels(solidPen, at, yaw, -0.86);
        if (sceneSet.air().dark() > 0.3) {
            for (int side = -1; side <= 1; side += 2) {
                solidPen.glow(at.plus(new Vec(2.1, 0.66, side * 0.6).turned(yaw)), 0.9, 0xFFEEC0, 0.9);
            }
        }
    }

    private static void wheels(SolidPen solidPen, Vec at, double yaw, double z) {
        for (double x : new double[] {-1.35, 1.35}) {
            Vec hub = at.plus(new Vec(x, 0.32, z).turned(yaw));
            Vec axis = new Vec(0, 0, -1).turned(yaw);
            solidPen.disc(0x1C1C1E, hub, axis, 0.33);
            solidPen.disc(0x8A8C90, hub.plus(axis.times(0.01)), axis, 0.17);
        }
    }

    /** A profile in x and y, made as deep as twice {@code half}. */
    static void solid(SolidPen solidPen, Vec at, double yaw, double[] profile, double half, int albedo) {
        int n = profile.length / 2;
        Vec[] near = new Vec[n];
        Vec[] far = new Vec[n];
        for (int i = 0; i < n; i++) {
            near[i] = at.plus(new Vec(profile[2 * i], profile[2 * i + 1], -half).turned(yaw));
            far[i] = at.plus(new Vec(profile[2 * i], profile[2 * i + 1], half).turned(yaw));
        }
        boolean flip = solidPen.camera().depth(far[0]) + solidPen.camera().depth(far[n - 1])
                < solidPen.camera().depth(near[0]) + solidPen.camera().depth(near[n - 1]);
        Vec[] front = flip ? far : near;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            Vec normal = new Vec(profile[2 * i + 1] - profile[2 * j + 1], profile[2 * j] - profile[2 * i], 0)
                    .turned(yaw)
                    .unit();
            if (normal.dot(near[i].minus(solidPen.camera().eye())) < 0) {
                solidPen.face(albedo, solidPen.air().falls(normal), near[i], near[j], far[j], far[i]);
            }
        }
        solidPen.face(albedo, solidPen.air().falls(new Vec(0, 0, flip ? 1 : -1).turned(yaw)), front);
    }

    public static void cycle(SceneSet sceneSet, Vec at, boolean motor) {
        SolidPen solidPen = Contrast.ofThing(sceneSet, at, 1, 1.1, 0x2A2A2E);
        double r = motor ? 0.32 : 0.34;
        for (int side = -1; side <= 1; side += 2) {
            wheel(solidPen, at.plus(side * 0.55, r, 0), r, motor ? 0.09 : 0.035);
        }
        Vec saddle = at.plus(-0.25, 0.9, 0);
        Vec crank = at.plus(-0.05, 0.36, 0);
        Vec head = at.plus(0.42, 0.88, 0);
        int frame = sceneSet.scene().colours().of(motor ? Prop.MOTORBIKE : Prop.BICYCLE, 0x8A3030);
        double thick = motor ? 0.14 : 0.035;
        solidPen.bar(frame, 0.6, thick, saddle, crank);
        solidPen.bar(frame, 0.6, thick, saddle.plus(0.03, -0.1, 0), head);
        solidPen.bar(frame, 0.6, thick, crank, head);
        solidPen.bar(frame, 0.5, 0.035, crank, at.plus(-0.55, r, 0));
        solidPen.bar(0x3A3A3E, 0.5, 0.035, head, at.plus(0.55, r, 0));
        solidPen.bar(0x2A2A2E, 0.4, 0.06, saddle.plus(-0.14, 0.06, 0), saddle.plus(0.12, 0.06, 0));
        solidPen.bar(0x3A3A3E, 0.5, 0.03, head, head.plus(-0.08, 0.2, -0.2));
        solidPen.bar(0x3A3A3E, 0.5, 0.03, head, head.plus(-0.08, 0.2, 0.2));
    }

    private static void wheel(SolidPen solidPen, Vec hub, double r, double thick) {
        for (int i = 0; i < 24; i++) {
            Vec a = hub.plus(r * Circle.cos(i, 24), r * Circle.sin(i, 24), 0);
            Vec b = hub.plus(r * Circle.cos(i + 1, 24), r * Circle.sin(i + 1, 24), 0);
            solidPen.bar(0x222226, 0.4, thick, a, b);
            if (i % 3 == 0) {
                solidPen.line(0.4, hub, a);
            }
        }
    }

    public static void locomotive(SceneSet sceneSet, Vec at) {
        SolidPen solidPen = Contrast.ofThing(sceneSet, at, 4.5, 3, 0x34363C);
        double yaw = -24;
        solidPen.box(0x2E3034, at.plus(0, 0.7, 0), 9, 0.5, 1.9, yaw);
        Vec along = new Vec(1, 0, 0).turned(yaw);
        Vec back = at.plus(along.times(-1.6)).plus(0, 2.1, 0);
        Vec nose = at.plus(along.times(4.2)).plus(0, 2.1, 0);
        solidPen.body(0x34363C, Sphere.limb(back, 0.95, nose, 0.95));
        solidPen.box(0x3A2E2C, at.plus(along.times(-3)).plus(0, 1.2, 0), 2.6, 2.5, 2, yaw);
        Vec stack = at.plus(along.times(3.4)).plus(0, 2.9, 0);
        Towers.tube(solidPen, 0x26282C, stack, 0.28, stack.plus(0, 1, 0), 0.38);
        for (int i = 0; i < 5; i++) {
            Vec hub = at.plus(along.times(-3 + i * 1.6)).plus(new Vec(0, 0.6, -1).turned(yaw));
            solidPen.disc(0x5A2A26, hub, new Vec(0, 0, -1).turned(yaw), 0.6);
            solidPen.disc(0x2A2A2E, hub.plus(new Vec(0, 0, -0.02).turned(yaw)), new Vec(0, 0, -1).turned(yaw), 0.2);
        }
        solidPen.glow(nose.plus(along), 1.2, 0xFFE8B0, 0.8);
        for (int i = 0; i < 7; i++) {
            Vec puff = stack.plus(along.times(-1.1 * i)).plus(0, 1.3 + i * 0.5, 0);
            double r = (0.5 + i * 0.28) * sceneSet.camera().scale(puff);
            sceneSet.canvas()
                    .fill(
                            new Path()
                                    .circle(
                                            sceneSet.camera().x(puff),
                                            sceneSet.camera().y(puff),
                                            r),
                            sceneSet.air().shade(0xE6E4E0, 0.6, 20),
                            0.5 - i * 0.045);
        }
    }
}
