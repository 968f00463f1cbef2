package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** What flies. */
public final class Aircraft {

    private Aircraft() {}

    public static void put(SceneSet sceneSet, Prop prop, StableRandom stableRandom) {
        if (sceneSet.place().isInterior()) {
            return;
        }
        double z = prop == Prop.ROCKET ? 60 : 40;
        Vec at = new Vec(stableRandom.side() * z * 0.18, prop == Prop.ROCKET ? 0 : z * 0.28, z);
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            switch (prop) {
                case PLANE -> plane(solidPen, at);
                case HELICOPTER -> helicopter(solidPen, at);
                case BALLOON -> balloon(solidPen, at);
                case UFO -> saucer(solidPen, at);
                default -> rocket(solidPen, at);
            }
        });
    }

    private static void plane(SolidPen solidPen, Vec at) {
        solidPen.face(0xA8ACB2, 0.4, at.plus(0.5, 0.2, 0), at.plus(-1.2, 0.2, 0), at.plus(-3.6, 2.2, 5));
        solidPen.body(0xC8CCD0, Sphere.limb(at.plus(-4.5, 0.5, 0), 0.3, at.plus(3, 0, 0), 0.62));
        solidPen.body(0x4A5660, Sphere.limb(at.plus(3, 0.25, -0.2), 0.2, at.plus(2.5, 0.4, -0.2), 0.2));
        solidPen.face(
                0xB4B8BE,
                0.7,
                at.plus(-4.2, 0.6, 0),
                at.plus(-3.4, 0.6, 0),
                at.plus(-4.7, 2.2, 0),
                at.plus(-5.1, 2.2, 0));
        solidPen.face(
                0xB4B8BE,
                0.8,
                at.plus(1, 0, -0.3),
                at.plus(-1, 0, -0.3),
                at.plus(-3.4, -1.6, -6),
                at.plus(-2.2, -1.6, -6));
    }

    private static void helicopter(SolidPen solidPen, Vec at) {
        solidPen.body(
                0x3E4A56,
                Sphere.limb(at, 1.1, at.plus(-1.2, 0.1, 0), 0.9),
                Sphere.limb(at.plus(-1, 0.3, 0), 0.4, at.plus(-5, 0.9, 0), 0.14));
        solidPen.body(0x9AB4C0, new Sphere[] {new Sphere(at.plus(0.6, 0.15, -0.4), 0.6)});
        solidPen.bar(0x2A2E34, 0.4, 0.1, at.plus(-0.3, 1, 0), at.plus(-0.3, 1.5, 0));
        solidPen.bar(0x2A2E34, 0.4, 0.12, at.plus(-5, 1.5, 1), at.plus(4.6, 1.5, -1));
        solidPen.bar(0x2A2E34, 0.4, 0.1, at.plus(-1.5, -1.4, -0.6), at.plus(1.3, -1.4, -0.6));
        solidPen.bar(0x2A2E34, 0.4, 0.08, at.plus(-5, 0.3, 0), at.plus(-5, 1.7, 0));
    }

    private static void balloon(SolidPen solidPen, Vec at) {
        solidPen.body(0xC05A3C, new Sphere[] {new Sphere(at, 3.4), new Sphere(at.plus(0, -4, 0), 0.8)});
        for (int i = -2; i <= 2; i++) {
            solidPen.line(0.8, at.plus(i * 1.5, -1.6 + 0.3 * i * i, -3), at.plus(i * 0.3, -5, -0.5));
        }
        solidPen.box(0x8A6238, at.plus(0, -7.2, 0), 1.2, 1, 1.2, 10);
        solidPen.line(0.6, at.plus(-0.5, -4.8, 0), at.plus(-0.5, -6.2, 0));
        solidPen.line(0.6, at.plus(0.5, -4.8, 0), at.plus(0.5, -6.2, 0));
    }

    private static void saucer(SolidPen solidPen, Vec at) {
        solidPen.glow(at.plus(0, -3, 0), 7, 0xA8F0D0, 0.4);
        solidPen.body(0x8E98A4, new Sphere[] {
            new Sphere(at.plus(-4, 0, 0), 0.25), new Sphere(at.plus(4, 0, 0), 0.25), new Sphere(at.plus(0, 0.2, 0), 1.1)
        });
        solidPen.body(0xA8C8C8, new Sphere[] {new Sphere(at.plus(0, 1.1, 0), 1.2)});
        for (int i = -3; i <= 3; i++) {
            solidPen.glow(at.plus(i, -0.5, -1), 0.5, 0xD0FFE8, 0.9);
        }
    }

    private static void rocket(SolidPen solidPen, Vec at) {
        solidPen.body(0xE2E2DE, new Sphere[] {
            new Sphere(at.plus(0, 4, 0), 1.4), new Sphere(at.plus(0, 14, 0), 1.3), new Sphere(at.plus(0, 18.5, 0), 0.1)
        });
        solidPen.face(0xB04438, 0.5, at.plus(-1.3, 6, 0), at.plus(-3.2, 1.4, 0), at.plus(-1.2, 2.6, 0));
        solidPen.face(0xB04438, 0.8, at.plus(1.3, 6, 0), at.plus(3.2, 1.4, 0), at.plus(1.2, 2.6, 0));
        solidPen.glow(at.plus(0, 1, 0), 5, 0xFFC060, 0.7);
    }
}
