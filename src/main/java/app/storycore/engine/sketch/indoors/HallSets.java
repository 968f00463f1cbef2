package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Large or long rooms. */
final class HallSets {

    private HallSets() {}

    static void corridor(SceneSet sceneSet) {
        boolean prison = sceneSet.place() == PlaceKind.PRISON;
        int wall = prison ? 0x84827A : sceneSet.landmarks().pick(0xA8A08C, 0x9AA8A4, 0xB09A84);
        Room.shell(sceneSet, wall, Colours.scale(wall, 0.7), 1.9, 26, 3);
        for (int i = 0; i < 8; i++) {
            double z = 1.5 + i * 3.1;
            for (int side = -1; side <= 1; side += 2) {
                int s = side;
                sceneSet.as(
                        Item.piece("door"),
                        () -> sceneSet.put(new Vec(s * 1.9, 1, z + 1), () -> door(sceneSet, s * 1.89, z, prison)));
            }
            Vec lamp = new Vec(0, 2.96, z);
            sceneSet.put(lamp, () -> {
                sceneSet.draft()
                        .shine(
                                0xFFF2D0,
                                lamp.plus(-0.35, 0, -0.2),
                                lamp.plus(0.35, 0, -0.2),
                                lamp.plus(0.35, 0, 0.2),
                                lamp.plus(-0.35, 0, 0.2));
                sceneSet.draft().glow(lamp.plus(0, -0.3, 0), 1.8, 0xFFEBC0, 0.3);
            });
        }
        sceneSet.draft().glow(new Vec(0, 1.5, 25), 5, sceneSet.air().skyLow(), 0.5);
    }

    private static void door(SceneSet sceneSet, double x, double z, boolean bars) {
        SolidPen solidPen = sceneSet.draft();
        int tone = bars ? 0x2A2A2A : 0x7A5A40;
        solidPen.face(
                tone,
                bars ? 0.1 : 0.5,
                new Vec(x, 0, z),
                new Vec(x, 0, z + 1.1),
                new Vec(x, 2.15, z + 1.1),
                new Vec(x, 2.15, z));
        for (int i = 0; bars && i <= 7; i++) {
            solidPen.bar(0x8A8A88, 0.6, 0.04, new Vec(x, 0, z + i * 0.157), new Vec(x, 2.15, z + i * 0.157));
        }
        if (bars) {
            solidPen.bar(0x8A8A88, 0.6, 0.05, new Vec(x, 1.1, z), new Vec(x, 1.1, z + 1.1));
        }
    }

    static void church(SceneSet sceneSet) {
        int stone = 0xA89C88;
        Room.shell(sceneSet, stone, Colours.scale(stone, 0.7), 6, 30, 13);
        sceneSet.as(Item.piece("window"), () -> window(sceneSet));
        for (int i = 0; i < 5; i++) {
            for (int side = -1; side <= 1; side += 2) {
                Vec foot = new Vec(side * 3.7, 0, 3 + i * 5.4);
                int s = side;
                sceneSet.piece("pillar column arch", foot, () -> pillar(sceneSet.draft(), foot, s, stone));
            }
        }
        for (int i = 0; i < 9; i++) {
            for (int side = -1; side <= 1; side += 2) {
                Vec at = new Vec(side * 1.9, 0, 1.8 + i * 1.5);
                sceneSet.piece("pew bench", at, () -> {
                    sceneSet.draft().box(0x5E4230, at, 2.1, 0.45, 0.4, 0);
                    sceneSet.draft().box(0x6A4A34, at.plus(0, 0.4, 0.2), 2.1, 0.5, 0.07, 0);
                });
            }
        }
        Vec altar = new Vec(0, 0, 24);
        sceneSet.piece("altar", altar, () -> {
            sceneSet.draft().box(0xD8D0C0, altar, 2.6, 1.1, 1, 0);
            sceneSet.draft().box(0xC8A850, altar.plus(0, 1.1, 0), 0.12, 1.3, 0.1, 0);
            sceneSet.draft().box(0xC8A850, altar.plus(0, 1.9, 0), 0.7, 0.12, 0.1, 0);
            sceneSet.draft().glow(altar.plus(-0.9, 1.4, 0), 0.8, 0xFFD080, 0.7);
            sceneSet.draft().glow(altar.plus(0.9, 1.4, 0), 0.8, 0xFFD080, 0.7);
        });
        shafts(sceneSet);
    }

    private static void window(SceneSet sceneSet) {
        SolidPen solidPen = sceneSet.draft();
        Vec[] rim = new Vec[24];
        Vec c = new Vec(0, 8.6, 29.9);
        for (int i = 0; i < 24; i++) {
            rim[i] = c.plus(2.4 * Circle.cos(i, 24), 2.4 * Circle.sin(i, 24), 0);
        }
        solidPen.shine(Colours.mix(sceneSet.air().skyLow(), 0xFFF0C8, 0.4), rim);
        for (int i = 0; i < 8; i++) {
            int[] glass = {0x8A3A44, 0x3A5A8A, 0xC89A3A, 0x4A7A5A};
            Vec p = c.plus(1.4 * Circle.cos(i, 8), 1.4 * Circle.sin(i, 8), -0.05);
            solidPen.disc(glass[i % 4], p, new Vec(0, 0, -1), 0.5);
        }
        solidPen.glow(c, 5, sceneSet.air().skyLow(), 0.6);
    }

    private static void pillar(SolidPen solidPen, Vec foot, int side, int stone) {
        solidPen.box(stone, foot, 1.2, 0.6, 1.2, 0);
        Towers.tube(solidPen, stone, foot.plus(0, 0.6, 0), 0.42, foot.plus(0, 7, 0), 0.4);
        solidPen.box(stone, foot.plus(0, 7, 0), 1.1, 0.4, 1.1, 0);
        for (int i = 0; i < 8; i++) {
            Vec a = foot.plus(-side * 3.7 * (1 - Circle.cos(i, 32)), 7.4 + 4.6 * Circle.sin(i, 32), 0);
            Vec b = foot.plus(-side * 3.7 * (1 - Circle.cos(i + 1, 32)), 7.4 + 4.6 * Circle.sin(i + 1, 32), 0);
            solidPen.bar(stone, 0.5, 0.4, a, b);
        }
    }

    private static void shafts(SceneSet sceneSet) {
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        int side = sceneSet.air().toLight().x() < 0 ? -1 : 1;
        for (int i = 0; i < 3; i++) {
            double x = w * (0.5 + side * (0.5 - i * 0.13));
            var ray = new Path()
                    .polygon(
                            x,
                            -5,
                            x - side * w * 0.05,
                            -5,
                            x - side * w * 0.42,
                            h * 0.95,
                            x - side * w * 0.28,
                            h * 0.95);
            sceneSet.put(
                    new Vec(0, 2, 2 + i),
                    () -> sceneSet.canvas()
                            .fill(
                                    ray,
                                    Paint.linear(
                                            0,
                                            0,
                                            sceneSet.air().key(),
                                            0.28,
                                            0,
                                            h * 0.9,
                                            sceneSet.air().key(),
                                            0.02),
                                    Blend.SCREEN));
        }
    }

    static void theatre(SceneSet sceneSet) {
        Room.shell(sceneSet, 0x3A2426, 0x7A5436, 7, 7, 7);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 5; i++) {
                Vec top = new Vec(side * (6.6 - i * 0.75), 0, 4.2 + i * 0.1);
                sceneSet.piece(
                        "curtain",
                        top,
                        () -> Towers.tube(sceneSet.draft(), 0x8E2A2E, top, 0.44, top.plus(0, 7, 0), 0.4));
            }
        }
        for (int i = 0; i < 9; i++) {
            Vec fold = new Vec(-6 + i * 1.5, 5.4, 4);
            sceneSet.put(
                    fold,
                    () -> sceneSet.draft().body(0x9E3236, new Sphere[] {
                        new Sphere(fold.plus(-0.6, 0.5, 0), 0.35),
                        new Sphere(fold.plus(0.6, 0.5, 0), 0.35),
                        new Sphere(fold, 0.4),
                        new Sphere(fold.plus(0, 1.4, 0), 0.5)
                    }));
        }
        Vec pool = new Vec(0, 0.01, 0.3);
        double x = sceneSet.camera().x(pool);
        double y = sceneSet.camera().y(pool);
        double r = 2.2 * sceneSet.camera().scale(pool);
        double h = sceneSet.canvas().height();
        sceneSet.draft().glowAt(x, y, r, r * 0.32, 0xFFF2D0, 0.6);
        sceneSet.tell("spotlight", "stage");
        var cone = new Path().polygon(x - h * 0.3, -5, x - h * 0.24, -5, x + r * 0.75, y, x - r * 0.75, y);
        sceneSet.canvas().fill(cone, Paint.linear(0, 0, 0xFFF2D0, 0.34, 0, y, 0xFFF2D0, 0.08), Blend.SCREEN);
        for (int i = -9; i <= 9; i++) {
            sceneSet.draft().line(0.5, new Vec(i * 0.7, 0.005, -3), new Vec(i * 0.7, 0.005, 7));
        }
    }

    static void factory(SceneSet sceneSet) {
        Room.shell(sceneSet, 0x8A867C, 0x6E6A62, 9, 24, 9);
        for (int i = 0; i < 6; i++) {
            double z = 2 + i * 4;
            for (int side = -1; side <= 1; side += 2) {
                Vec foot = new Vec(side * 6, 0, z);
                sceneSet.put(foot, () -> sceneSet.draft().box(0x5A5E60, foot, 0.4, 9, 0.4, 0));
                Vec pane = new Vec(side * 8.95, 4, z);
                sceneSet.put(pane.plus(0, 0, 3), () -> {
                    sceneSet.draft()
                            .shine(
                                    sceneSet.air().skyLow(),
                                    pane,
                                    pane.plus(0, 0, 2.6),
                                    pane.plus(0, 3.2, 2.6),
                                    pane.plus(0, 3.2, 0));
                    sceneSet.draft().line(0.8, pane.plus(0, 1.6, 0), pane.plus(0, 1.6, 2.6));
                    sceneSet.draft().line(0.8, pane.plus(0, 0, 1.3), pane.plus(0, 3.2, 1.3));
                });
            }
            Vec beam = new Vec(0, 7.6, z);
            sceneSet.piece("girder beam", beam, () -> sceneSet.draft().box(0x5A5E60, beam, 12, 0.45, 0.4, 0));
        }
        for (int i = 0; i < 7; i++) {
            Vec at = new Vec((i % 2 == 0 ? 1 : -1) * sceneSet.landmarks().between(3, 5), 0, 2.5 + i * 2.4);
            double size = sceneSet.landmarks().between(1, 2.2);
            boolean drum = i % 3 == 0;
            sceneSet.piece("crate barrel drum box", at, () -> {
                if (drum) {
                    Towers.tube(sceneSet.draft(), 0x5A7A7A, at, size * 0.6, at.plus(0, size * 1.3, 0), size * 0.6);
                } else {
                    sceneSet.draft().box(0x8A6A44, at, size, size, size, 8);
                }
            });
        }
    }

    static void spaceship(SceneSet sceneSet) {
        Room.shell(sceneSet, 0x7A8490, 0x4E565E, 4.4, 5, 3.2);
        sceneSet.put(new Vec(0, 1.6, 4.8), () -> {
            Vec a = new Vec(-3, 1.1, 4.97);
            Vec[] pane = {a, a.plus(6, 0, 0), a.plus(5.3, 1.7, 0), a.plus(0.7, 1.7, 0)};
            sceneSet.draft().shape(sceneSet.draft().project(pane), Paint.solid(0x0A0E1C, 1), 3);
            for (int i = 0; i < 70; i++) {
                Vec star = new Vec(
                        -2.4 + sceneSet.chance().unit() * 4.8,
                        1.2 + sceneSet.chance().unit() * 1.5,
                        4.95);
                sceneSet.draft().glow(star, 0.02 + 0.03 * sceneSet.chance().unit(), 0xF0F4FF, 0.9);
            }
            sceneSet.draft().body(0x6A9AB0, new Sphere[] {
                Sphere.of(sceneSet.landmarks().side() * 1.5, 1.4, 4.94, 0.45)
            });
            for (double x : new double[] {-1.5, 0, 1.5}) {
                sceneSet.draft().bar(0x5A646E, 0.5, 0.1, new Vec(x * 1.1, 1.1, 4.9), new Vec(x * 0.95, 2.8, 4.9));
            }
        });
        for (int i = 0; i < 5; i++) {
            double x = -3.2 + i * 1.6;
            Interiors.piece(sceneSet, 0x4A545E, x, 0, 4.2, 1.5, 0.85, 0.7);
            Vec panel = new Vec(x, 0.9, 3.9);
            sceneSet.put(panel.plus(0, 0, -0.2), () -> {
                for (int k = 0; k < 6; k++) {
                    int lamp = sceneSet.chance().pick(0x6AE0C8, 0xF0B050, 0xE86A5A, 0x8AC0F0);
                    Vec at = panel.plus(-0.5 + (k % 3) * 0.45, 0.0, Math.floorDiv(k, 3) * 0.2);
                    sceneSet.draft()
                            .shine(lamp, at, at.plus(0.28, 0, 0), at.plus(0.28, 0.02, 0.12), at.plus(0, 0.02, 0.12));
                }
                sceneSet.draft().glow(panel, 0.8, 0x7AD8D0, 0.25);
            });
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                Interiors.piece(sceneSet, 0x66707A, side * 4.3, 0, 0.2 + i * 1.3, 0.3, 3.2, 0.2);
            }
        }
        Vec chair = new Vec(sceneSet.landmarks().side() * 1.7, 0, 2.4);
        sceneSet.put(chair, () -> {
            sceneSet.draft().box(0x3A424A, chair, 0.16, 0.45, 0.16, 0);
            sceneSet.draft().box(0x2E363E, chair.plus(0, 0.45, 0), 0.62, 0.12, 0.6, 0);
            sceneSet.draft().box(0x2E363E, chair.plus(0, 0.55, 0.26), 0.6, 0.8, 0.12, 0);
        });
    }
}
