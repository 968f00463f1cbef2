package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** What stands in rooms. */
public final class Furniture {

    private Furniture() {}

    public static void table(SceneSet sceneSet, Vec at, double width, double height, double length, int wood) {
        sceneSet.piece("table desk", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            for (int i = 0; i < 4; i++) {
                Vec leg = at.plus((i % 2 - 0.5) * width * 0.88, 0, (i < 2 ? 0.5 : -0.5) * length * 0.85);
                solidPen.bar(wood, 0.3, 0.06, leg, leg.plus(0, height, 0));
            }
            solidPen.box(wood, at.plus(0, height - 0.06, 0), width, 0.06, length, 0);
        });
    }

    static void roundTable(SceneSet sceneSet, Vec at, int wood) {
        sceneSet.piece("table", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.bar(0x3A3A3C, 0.4, 0.07, at, at.plus(0, 0.72, 0));
            Towers.tube(solidPen, wood, at.plus(0, 0.72, 0), 0.4, at.plus(0, 0.76, 0), 0.4);
            solidPen.disc(Colours.scale(wood, 1.2), at.plus(0, 0.761, 0), new Vec(0, 1, 0), 0.39);
            Towers.tube(solidPen, 0xE8E4DA, at.plus(0.12, 0.77, -0.1), 0.04, at.plus(0.12, 0.85, -0.1), 0.045);
        });
    }

    public static void chair(SceneSet sceneSet, Vec at, int wood) {
        sceneSet.piece("chair seat", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            for (int i = 0; i < 4; i++) {
                Vec leg = at.plus((i % 2 - 0.5) * 0.38, 0, (i < 2 ? 0.5 : -0.5) * 0.38);
                solidPen.bar(wood, 0.3, 0.045, leg, leg.plus(0, i < 2 ? 0.95 : 0.45, 0));
            }
            solidPen.box(wood, at.plus(0, 0.43, 0), 0.44, 0.05, 0.44, 0);
            solidPen.box(wood, at.plus(0, 0.72, 0.2), 0.42, 0.22, 0.04, 0);
        });
    }

    /** A seat under somebody who sits. */
    public static void seat(SceneSet sceneSet, Vec at, double height) {
        boolean inside = sceneSet.place().isInterior();
        int tone = inside ? 0x6A4A34 : 0x7A766E;
        if (inside && sceneSet.isClose()) {
            return;
        }
        Vec behind = at.plus(0, 0, 0.12);
        switch (sceneSet.place()) {
            case TRAIN, PLANE ->
                sceneSet.piece("bench seat", behind, () -> bench(sceneSet.draft(), behind, height, 0x6A3E38));
            case CHURCH ->
                sceneSet.piece("pew bench seat", behind, () -> bench(sceneSet.draft(), behind, height, 0x4A3628));
            default ->
                sceneSet.piece(inside ? "stool chair seat" : "bench seat", behind, () -> {
                    if (inside) {
                        stool(sceneSet.draft(), behind, height);
                    } else {
                        sceneSet.draft().box(tone, at.plus(0, 0, 0.08), 0.9, height, 0.5, 0);
                    }
                });
        }
    }

    /** A long seat with a back. */
    private static void bench(SolidPen solidPen, Vec at, double height, int tone) {
        solidPen.box(tone, at.plus(0, height - 0.06, 0.3), 1.3, 0.62, 0.1, 0);
        solidPen.box(Colours.scale(tone, 0.6), at.plus(0, 0, 0.02), 1.2, height - 0.12, 0.36, 0);
        solidPen.box(Colours.scale(tone, 1.1), at.plus(0, height - 0.12, 0), 1.3, 0.12, 0.52, 0);
    }

    /** A seat without a back. */
    private static void stool(SolidPen solidPen, Vec at, double height) {
        for (int i = 0; i < 4; i++) {
            Vec leg = at.plus((i % 2 - 0.5) * 0.4, 0, (i < 2 ? 0.5 : -0.5) * 0.36);
            solidPen.bar(0x6A4A34, i < 2 ? 0.2 : 0.4, 0.05, leg, leg.plus(0, height - 0.04, 0));
        }
        solidPen.box(0x7A5840, at.plus(0, height - 0.06, 0), 0.5, 0.06, 0.46, 0);
    }

    public static void sofa(SceneSet sceneSet, Vec at, int cloth) {
        sceneSet.piece("sofa couch settee", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.box(cloth, at.plus(0, 0, 0.34), 2.1, 0.86, 0.26, 0);
            solidPen.box(cloth, at, 1.7, 0.42, 0.7, 0);
            solidPen.box(Colours.scale(cloth, 1.08), at.plus(-0.43, 0.42, -0.03), 0.82, 0.12, 0.64, 0);
            solidPen.box(Colours.scale(cloth, 1.08), at.plus(0.43, 0.42, -0.03), 0.82, 0.12, 0.64, 0);
            for (int side = -1; side <= 1; side += 2) {
                solidPen.box(Colours.scale(cloth, 0.94), at.plus(side * 0.95, 0, 0), 0.24, 0.62, 0.86, 0);
            }
        });
    }

    public static void bed(SceneSet sceneSet, Vec at, int cover) {
        sceneSet.piece("bed pillow blanket mattress", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.box(0x6A4A34, at.plus(0, 0, 1.0), 1.5, 1.05, 0.08, 0);
            solidPen.box(0x6A4A34, at, 1.45, 0.3, 2, 0);
            solidPen.box(0xE4DED2, at.plus(0, 0.3, 0), 1.4, 0.18, 1.95, 0);
            solidPen.box(cover, at.plus(0, 0.34, -0.3), 1.46, 0.18, 1.4, 0);
            for (int side = -1; side <= 1; side += 2) {
                Vec pillow = at.plus(side * 0.34, 0.54, 0.72);
                solidPen.body(0xEEEAE0, new Sphere[] {
                    new Sphere(pillow.plus(-0.2, 0, 0), 0.1),
                    new Sphere(pillow.plus(0.2, 0, 0), 0.1),
                    new Sphere(pillow.plus(0, 0.03, 0.1), 0.1)
                });
            }
        });
    }

    static void cupboard(SceneSet sceneSet, Vec at, double width, double height, double length, int wood) {
        sceneSet.piece("cupboard wardrobe cabinet closet", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.box(wood, at, width, height, length, 0);
            Vec front = at.plus(0, 0, -length / 2 - 0.01);
            solidPen.line(0.8, front.plus(0, 0.05, 0), front.plus(0, height - 0.05, 0));
            solidPen.line(0.8, front.plus(-width / 2, height * 0.4, 0), front.plus(width / 2, height * 0.4, 0));
            for (int side = -1; side <= 1; side += 2) {
                solidPen.body(0xB89A58, new Sphere[] {new Sphere(front.plus(side * 0.06, height * 0.6, -0.02), 0.02)});
            }
        });
    }

    static void picture(SceneSet sceneSet, double x, double y, double z, double width, double height) {
        sceneSet.piece("picture painting", new Vec(x, y, z - 0.3), () -> {
            SolidPen solidPen = sceneSet.draft();
            Vec a = new Vec(x - width / 2, y, z);
            solidPen.face(0x5A4230, 0.5, a, a.plus(width, 0, 0), a.plus(width, height, 0), a.plus(0, height, 0));
            Vec b = a.plus(0.06, 0.06, -0.01);
            double w = width - 0.12;
            double h = height - 0.12;
            solidPen.plane(0x9AAFB4, 0.5, b, b.plus(w, 0, 0), b.plus(w, h, 0), b.plus(0, h, 0));
            solidPen.plane(
                    0x6A7A5A,
                    0.5,
                    b,
                    b.plus(w, 0, 0),
                    b.plus(w, h * 0.3, 0),
                    b.plus(w * 0.6, h * 0.55, 0),
                    b.plus(w * 0.3, h * 0.3, 0),
                    b.plus(0, h * 0.42, 0));
        });
    }

    public static void lamp(SceneSet sceneSet, Vec at) {
        sceneSet.piece("lamp", at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.bar(0x4A4038, 0.4, 0.04, at, at.plus(0, 1.5, 0));
            shade(sceneSet, at.plus(0, 1.42, 0), 0.26);
        });
    }

    static void tableLamp(SceneSet sceneSet, Vec at) {
        sceneSet.piece("lamp", at.plus(0, 0, -0.3), () -> {
            sceneSet.draft().bar(0x6A5A40, 0.4, 0.05, at, at.plus(0, 0.3, 0));
            shade(sceneSet, at.plus(0, 0.26, 0), 0.17);
        });
    }

    private static void shade(SceneSet sceneSet, Vec at, double radius) {
        SolidPen solidPen = sceneSet.draft();
        solidPen.glow(
                at.plus(0, radius, 0),
                radius * 7,
                0xFFC878,
                0.3 + 0.3 * sceneSet.air().dark());
        Towers.tube(solidPen, 0xF0D8A0, at, radius, at.plus(0, radius * 1.3, 0), radius * 0.62);
        solidPen.glow(at.plus(0, radius * 0.5, 0), radius * 2.6, 0xFFE6B0, 0.5);
    }

    /** A lamp that hangs from the ceiling. */
    static void hanging(SceneSet sceneSet, double x, double z) {
        hanging(sceneSet, new Vec(x, 2.05, z));
    }

    /** The same with the height of its lower edge. */
    public static void hanging(SceneSet sceneSet, Vec at) {
        sceneSet.piece("lamp", at, () -> {
            sceneSet.draft().line(0.8, at.plus(0, 0.2, 0), at.plus(0, 0.85, 0));
            Towers.tube(sceneSet.draft(), 0x4A5A56, at, 0.3, at.plus(0, 0.24, 0), 0.08);
            sceneSet.draft()
                    .glow(at, 1.5, 0xFFE0A0, 0.25 + 0.35 * sceneSet.air().dark());
        });
    }
}
