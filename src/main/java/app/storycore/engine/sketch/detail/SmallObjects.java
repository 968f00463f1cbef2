package app.storycore.engine.sketch.detail;

import app.storycore.engine.sketch.figure.HandProps;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Small things as solids: letters, books, weapons, keys, jewels, glasses. */
public final class SmallObjects {

    private SmallObjects() {}

    /** A thing lying or standing at a place; {@code size} 1 is life size. */
    public static void draw(SceneSet sceneSet, Vec at, Prop prop, double size) {
        SolidPen solidPen = sceneSet.draft();
        switch (prop) {
            case LETTER, MONEY -> letter(solidPen, at, size, prop == Prop.MONEY);
            case PHOTO -> photo(solidPen, at, size);
            case BOOK -> book(solidPen, at, size);
            case PHONE -> solidPen.box(0x1E2026, at, 0.09 * size, 0.012 * size, 0.17 * size, 24);
            case GUN -> gun(solidPen, at, size);
            case KNIFE, SWORD -> knife(solidPen, at, size);
            case KEY -> key(solidPen, at, size);
            case WATCH -> watch(solidPen, at, size);
            case RING -> ring(solidPen, at, size);
            case FLOWER -> rose(solidPen, at, size);
            case BOX -> solidPen.box(0x7A5230, at, 0.26 * size, 0.15 * size, 0.18 * size, 22);
            case LANTERN, CANDLE, TORCH, LAMP -> HandProps.lantern(solidPen, at.plus(0, 0.1 * size, 0), 0.17 * size);
            default -> glass(solidPen, at, size);
        }
    }

    private static Vec on(Vec at, double x, double z, double turn) {
        return at.plus(new Vec(x, 0, z).turned(turn));
    }

    private static void letter(SolidPen solidPen, Vec at, double s, boolean money) {
        int paper = money ? 0xA9B89A : 0xEFE6D0;
        for (int k = 0; k < (money ? 4 : 2); k++) {
            Vec a = at.plus(0.012 * k * s, 0.002 * k, 0);
            double turn = 18 - 23 * k;
            double w = 0.13 * s;
            double d = (money ? 0.065 : 0.19) * s;
            solidPen.face(
                    paper,
                    0.75 + 0.05 * k,
                    on(a, -w, -d, turn),
                    on(a, w, -d, turn),
                    on(a, w, d, turn),
                    on(a, -w, d, turn));
            for (int i = 0; i < 8 && !money; i++) {
                double z = d * (0.72 - i * 0.19);
                solidPen.line(0.55, on(a, -w * 0.78, z, turn), on(a, w * (i % 3 == 2 ? 0.3 : 0.76), z, turn));
            }
        }
    }

    private static void photo(SolidPen solidPen, Vec at, double s) {
        double t = 14;
        solidPen.face(
                0xF2EDE0,
                0.8,
                on(at, -0.11 * s, -0.13 * s, t),
                on(at, 0.11 * s, -0.13 * s, t),
                on(at, 0.11 * s, 0.13 * s, t),
                on(at, -0.11 * s, 0.13 * s, t));
        Vec up = at.plus(0, 0.001, 0);
        solidPen.face(
                0x7C7468,
                0.5,
                on(up, -0.09 * s, -0.08 * s, t),
                on(up, 0.09 * s, -0.08 * s, t),
                on(up, 0.09 * s, 0.11 * s, t),
                on(up, -0.09 * s, 0.11 * s, t));
        solidPen.body(0x3A3630, new Sphere[] {new Sphere(on(up, 0, 0.03 * s, t), 0.026 * s)}, new Sphere[] {
            new Sphere(on(up, -0.04 * s, -0.05 * s, t), 0.02 * s),
            new Sphere(on(up, 0.04 * s, -0.05 * s, t), 0.02 * s),
            new Sphere(on(up, 0, -0.02 * s, t), 0.03 * s)
        });
    }

    private static void book(SolidPen solidPen, Vec at, double s) {
        solidPen.box(0x6E2E2A, at, 0.34 * s, 0.015 * s, 0.25 * s, 16);
        Vec top = at.plus(0, 0.02 * s, 0);
        solidPen.box(0xEDE4CE, at.plus(0, 0.015 * s, 0), 0.32 * s, 0.02 * s, 0.23 * s, 16);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 7; i++) {
                double z = (0.08 - i * 0.027) * s;
                solidPen.line(
                        0.5,
                        on(top.plus(0, 0.016 * s, 0), side * 0.03 * s, z, 16),
                        on(top.plus(0, 0.016 * s, 0), side * 0.14 * s, z, 16));
            }
        }
        solidPen.line(
                1.2, on(top.plus(0, 0.016 * s, 0), 0, -0.115 * s, 16), on(top.plus(0, 0.016 * s, 0), 0, 0.115 * s, 16));
    }

    private static void gun(SolidPen solidPen, Vec at, double s) {
        Vec up = at.plus(0, 0.02 * s, 0);
        solidPen.body(
                0x2A2C32,
                Sphere.limb(on(up, -0.02 * s, 0.03 * s, 10), 0.02 * s, on(up, 0.17 * s, 0.03 * s, 10), 0.014 * s));
        solidPen.body(0x33353C, new Sphere[] {new Sphere(on(up, 0.02 * s, 0.028 * s, 10), 0.03 * s)});
        solidPen.body(
                0x5A3A26,
                Sphere.limb(on(up, -0.04 * s, 0.015 * s, 10), 0.024 * s, on(up, -0.1 * s, -0.09 * s, 10), 0.026 * s));
    }

    private static void knife(SolidPen solidPen, Vec at, double s) {
        solidPen.face(
                0xD4D8DC,
                0.9,
                on(at, -0.02 * s, -0.02 * s, 24),
                on(at, 0.2 * s, -0.015 * s, 24),
                on(at, 0.24 * s, 0.015 * s, 24),
                on(at, -0.02 * s, 0.02 * s, 24));
        solidPen.body(0x4A3022, Sphere.limb(on(at, -0.03 * s, 0, 24), 0.017 * s, on(at, -0.15 * s, 0, 24), 0.02 * s));
    }

    private static void key(SolidPen solidPen, Vec at, double s) {
        ringAt(solidPen, on(at, -0.1 * s, 0, 20), 0.045 * s, 0.011 * s, 0xB8923E);
        solidPen.bar(0xB8923E, 0.8, 0.018 * s, on(at, -0.055 * s, 0, 20), on(at, 0.14 * s, 0, 20));
        for (int i = 0; i < 3; i++) {
            Vec tooth = on(at, (0.09 + i * 0.022) * s, 0, 20);
            solidPen.bar(0xB8923E, 0.7, 0.014 * s, tooth, on(tooth, 0, (i == 1 ? -0.028 : -0.042) * s, 20));
        }
    }

    private static void ringAt(SolidPen solidPen, Vec at, double radius, double thick, int albedo) {
        for (int i = 0; i < 20; i++) {
            Vec a = at.plus(radius * Circle.cos(i, 20), 0, radius * Circle.sin(i, 20));
            Vec b = at.plus(radius * Circle.cos(i + 1, 20), 0, radius * Circle.sin(i + 1, 20));
            solidPen.bar(Colours.scale(albedo, i < 10 ? 0.8 : 1.1), i < 10 ? 0.4 : 0.9, thick, a, b);
        }
    }

    private static void watch(SolidPen solidPen, Vec at, double s) {
        solidPen.disc(0xC8A24A, at.plus(0, 0.006 * s, 0), new Vec(0, 1, 0), 0.1 * s);
        solidPen.disc(0xF4EEDC, at.plus(0, 0.012 * s, 0), new Vec(0, 1, 0), 0.085 * s);
        Vec up = at.plus(0, 0.013 * s, 0);
        for (int i = 0; i < 12; i++) {
            Vec in = up.plus(0.07 * s * Circle.cos(i, 12), 0, 0.07 * s * Circle.sin(i, 12));
            solidPen.line(
                    i % 3 == 0 ? 1.2 : 0.6, in, up.plus(0.08 * s * Circle.cos(i, 12), 0, 0.08 * s * Circle.sin(i, 12)));
        }
        solidPen.line(1.6, up, up.plus(-0.03 * s, 0, 0.035 * s));
        solidPen.line(1.2, up, up.plus(0.055 * s, 0, 0.03 * s));
        for (int i = 0; i < 12; i++) {
            ringAt(
                    solidPen,
                    at.plus(-0.11 * s - i * 0.018 * s, 0, 0.05 * s * Circle.sin(i / 12.0)),
                    0.009 * s,
                    0.004 * s,
                    0xC8A24A);
        }
    }

    private static void ring(SolidPen solidPen, Vec at, double s) {
        ringAt(solidPen, at.plus(0, 0.01 * s, 0), 0.05 * s, 0.014 * s, 0xD8B04A);
        solidPen.body(0xDCEBF4, new Sphere[] {new Sphere(at.plus(0, 0.025 * s, -0.05 * s), 0.018 * s)});
    }

    private static void rose(SolidPen solidPen, Vec at, double s) {
        solidPen.bar(0x4A6A38, 0.5, 0.01 * s, on(at, -0.2 * s, -0.02 * s, 16), on(at, 0.06 * s, 0.02 * s, 16));
        for (int i = 0; i < 6; i++) {
            double r = (0.05 - 0.007 * i) * s;
            solidPen.body(i % 2 == 0 ? 0xB0303A : 0xC84450, new Sphere[] {
                new Sphere(
                        on(at, (0.09 + 0.012 * (i % 3)) * s, (0.02 - 0.01 * (i % 2)) * s, 16)
                                .plus(0, 0.012 * i * s, 0),
                        r)
            });
        }
    }

    private static void glass(SolidPen solidPen, Vec at, double s) {
        Towers.tube(solidPen, 0xB9C4C8, at, 0.045 * s, at.plus(0, 0.13 * s, 0), 0.055 * s);
        Towers.tube(solidPen, 0xC8862E, at.plus(0, 0.012 * s, 0), 0.041 * s, at.plus(0, 0.062 * s, 0), 0.045 * s);
        solidPen.disc(0xE0A648, at.plus(0, 0.062 * s, 0), new Vec(0, 1, 0), 0.045 * s);
        solidPen.line(1, at.plus(-0.03 * s, 0.07 * s, -0.04 * s), at.plus(-0.036 * s, 0.12 * s, -0.045 * s));
    }
}
