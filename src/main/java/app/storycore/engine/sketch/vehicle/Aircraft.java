package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** What flies. */
public final class Aircraft {

    private Aircraft() {}

    /** Height and distance of what flies, in metres. */
    public static final double HIGH = 11.2;

    public static final double FAR = 40;

    public static void put(SceneSet sceneSet, Prop prop, StableRandom stableRandom) {
        if (sceneSet.place().isInterior()) {
            return;
        }
        boolean alone = prop != Prop.ROCKET
                && sceneSet.scene().people().isEmpty()
                && sceneSet.scene().animals().isEmpty();
        boolean landed = prop == Prop.PLANE && sceneSet.place() == PlaceKind.ROAD;
        double z = prop == Prop.ROCKET ? 60 : FAR;
        double y = prop == Prop.ROCKET ? 0 : landed ? 2.9 : HIGH;
        double side = stableRandom.side();
        Vec at = new Vec(side * (alone ? 1 : z * 0.18), y, z);
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            switch (prop) {
                case PLANE -> plane(solidPen, at, landed);
                case HELICOPTER -> helicopter(solidPen, at);
                case BALLOON -> balloon(solidPen, at);
                case UFO -> saucer(solidPen, at);
                default -> rocket(solidPen, at);
            }
        });
    }

    /** Draws an airliner or a helicopter in the air above a point. */
    public static void draw(SolidPen pen, boolean rotor, Vec foot) {
        if (rotor) {
            helicopter(pen, foot.plus(0, 2, 0));
        } else {
            plane(pen, foot.plus(0, 2, 0), false);
        }
    }

    /** An airliner, its nose on the right. */
    private static void plane(SolidPen pen, Vec at, boolean landed) {
        int skin = 0xD2D6DA;
        pen.face(
                0xA8AEB4, 0.4, at.plus(2, 0, 0.6), at.plus(-2.4, 0, 0.6), at.plus(-6.2, 0.9, 9), at.plus(-4.8, 0.9, 9));
        pen.face(
                0xA8AEB4,
                0.5,
                at.plus(-8.2, 0.5, 0.3),
                at.plus(-10, 0.6, 0.3),
                at.plus(-11, 1, 3.4),
                at.plus(-10, 1, 3.4));
        pen.face(
                0xB03A34,
                0.7,
                at.plus(-7, 1, 0),
                at.plus(-10.2, 0.9, 0),
                at.plus(-11.6, 4.6, 0),
                at.plus(-10.1, 4.6, 0));
        pen.body(
                skin,
                Sphere.limb(at.plus(-10.4, 0.7, 0), 0.35, at.plus(-6, 0.2, 0), 1.15),
                Sphere.limb(at.plus(-6, 0.15, 0), 1.2, at.plus(7.4, 0, 0), 1.25),
                Sphere.limb(at.plus(7.4, 0, 0), 1.25, at.plus(9.4, -0.35, 0), 0.6));
        for (int i = 0; i < 15; i++) {
            Vec pane = at.plus(-6 + 0.85 * i, 0.3, -1.24);
            pen.face(0x36424C, 0.4, pane, pane.plus(0.36, 0, 0), pane.plus(0.36, 0.46, 0), pane.plus(0, 0.46, 0));
        }
        Vec nose = at.plus(8.1, 0.45, -0.8);
        pen.face(0x36424C, 0.5, nose, nose.plus(1.0, -0.1, 0.3), nose.plus(0.6, 0.42, 0.4), nose.plus(0, 0.5, 0.1));
        pen.line(0.8, at.plus(-6, -0.3, -1.2), at.plus(8.6, -0.35, -1.0));
        engine(pen, at.plus(-0.6, -1.5, -4));
        pen.face(
                0xBCC2C8,
                0.8,
                at.plus(2.4, -0.6, -0.9),
                at.plus(-2.2, -0.6, -0.9),
                at.plus(-6, -0.3, -9),
                at.plus(-4.4, -0.3, -9));
        pen.face(
                0xBCC2C8,
                0.8,
                at.plus(-8, 0.5, -0.4),
                at.plus(-9.8, 0.6, -0.4),
                at.plus(-11, 0.8, -3.4),
                at.plus(-10, 0.8, -3.4));
        for (int i = 0; landed && i < 3; i++) {
            Vec leg = at.plus(i == 0 ? 7 : -0.8, -1.1, i == 0 ? 0 : i == 1 ? -1.4 : 1.4);
            pen.bar(0x5A5E64, 0.4, 0.18, leg, leg.plus(0, -1.3, 0));
            pen.disc(0x26282C, leg.plus(0, -1.35, -0.15), new Vec(0, 0, -1), 0.45);
        }
    }

    private static void engine(SolidPen pen, Vec at) {
        pen.body(0x9AA2AA, Sphere.limb(at.plus(-1, 0, 0), 0.5, at.plus(1.1, 0, 0), 0.62));
        pen.disc(0x2A2E34, at.plus(1.7, 0, 0), new Vec(1, 0, -0.3).unit(), 0.5);
    }

    /** Its nose on the right, its rotor a disc of air. */
    private static void helicopter(SolidPen pen, Vec at) {
        int skin = 0x3E5468;
        for (int side = 1; side >= -1; side -= 2) {
            Vec skid = at.plus(0, -1.85, side * 0.95);
            pen.bar(0x2A2E34, 0.4, 0.12, skid.plus(-1.9, 0, 0), skid.plus(1.9, 0, 0));
            pen.bar(0x2A2E34, 0.4, 0.12, skid.plus(1.9, 0, 0), skid.plus(2.3, 0.25, 0));
            for (double x : new double[] {-1, 1}) {
                pen.bar(0x2A2E34, 0.4, 0.1, skid.plus(x, 0, 0), at.plus(x * 0.8, -0.8, side * 0.6));
            }
        }
        pen.body(skin, Sphere.limb(at.plus(-1, 0.25, 0), 0.75, at.plus(-6.4, 0.75, 0), 0.16), new Sphere[] {
            new Sphere(at.plus(-1, 0.1, 0), 1.05),
            new Sphere(at.plus(0.9, 0, 0), 1.2),
            new Sphere(at.plus(1.9, -0.35, 0), 0.7)
        });
        pen.face(skin, 0.7, at.plus(-5.8, 0.8, 0), at.plus(-6.7, 0.7, 0), at.plus(-7.4, 2.3, 0), at.plus(-6.7, 2.3, 0));
        pen.body(0x8AAABA, new Sphere[] {
            new Sphere(at.plus(1.25, 0.3, -0.75), 0.52), new Sphere(at.plus(2.05, -0.05, -0.45), 0.42)
        });
        Vec door = at.plus(-0.75, -0.7, -1.14);
        pen.face(
                Colours.scale(skin, 1.2),
                0.6,
                door,
                door.plus(1.2, 0, 0),
                door.plus(1.2, 1.4, 0.1),
                door.plus(0, 1.4, 0.1));
        Vec pane = door.plus(0.15, 0.65, -0.02);
        pen.face(0x8AAABA, 0.6, pane, pane.plus(0.9, 0, 0), pane.plus(0.9, 0.6, 0.05), pane.plus(0, 0.6, 0.05));
        pen.body(Colours.scale(skin, 0.8), Sphere.limb(at.plus(-1.2, 1.1, 0), 0.42, at.plus(0.4, 1.15, 0), 0.42));
        Vec hub = at.plus(-0.3, 1.9, 0);
        pen.bar(0x2A2E34, 0.4, 0.16, at.plus(-0.3, 1.3, 0), hub);
        pen.bar(0x2A2E34, 0.5, 0.13, hub.plus(-6, 0.12, 1.6), hub.plus(6, 0.12, -1.6));
        pen.bar(0x2A2E34, 0.5, 0.1, hub.plus(-2.4, 0.1, -5), hub.plus(2.4, 0.1, 5));
        Vec tail = at.plus(-6.9, 1.4, -0.2);
        pen.bar(0x2A2E34, 0.5, 0.07, tail.plus(-0.5, -0.8, 0), tail.plus(0.5, 0.8, 0));
        pen.bar(0x2A2E34, 0.5, 0.07, tail.plus(-0.8, 0.5, 0), tail.plus(0.8, -0.5, 0));
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
