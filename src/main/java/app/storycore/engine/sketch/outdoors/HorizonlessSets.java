package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Places where there is no horizon: caves, the deep, space, above the clouds. */
public final class HorizonlessSets {

    private HorizonlessSets() {}

    /** Rings of rock around a bright mouth. */
    public static void cave(SceneSet sceneSet, int ground) {
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        Atmosphere atmosphere = sceneSet.air();
        double x = w * (0.5 + sceneSet.landmarks().side() * 0.12);
        double y = h * 0.47;
        sceneSet.canvas()
                .flood(
                        Paint.linear(0, h * 0.2, atmosphere.skyTop(), 1, 0, h * 0.7, atmosphere.skyLow(), 1),
                        Blend.COVER);
        int rock = Colours.mix(0x5C544C, ground, 0.3);
        for (int ring = 0; ring < 6; ring++) {
            double open = 0.16 + 0.085 * ring * (1 + ring * 0.16);
            ring(sceneSet, x, y, open, ring, Colours.mix(atmosphere.shade(rock, 0.5, 0), 0x08080C, 0.25 + ring * 0.12));
        }
        sceneSet.draft().glowAt(x, y, h * 0.5, h * 0.4, atmosphere.skyLow(), 0.4);
        double z = 0.0;
        Path floor = sceneSet.draft()
                .project(new Vec(-30, z, -20), new Vec(30, z, -20), new Vec(30, z, 14), new Vec(-30, z, 14));
        sceneSet.canvas().fill(floor, Ground.surface(sceneSet, Colours.scale(rock, 0.75), 0, 0.8, 1));
        sceneSet.draft().glowAt(x, h * 0.72, h * 0.55, h * 0.16, atmosphere.skyLow(), 0.25);
        for (int i = 0; i < 14; i++) {
            int side = sceneSet.landmarks().side();
            Coast.rock(
                    sceneSet,
                    new Vec(
                            side * sceneSet.landmarks().between(2, 6),
                            0,
                            sceneSet.landmarks().between(0, 10)),
                    sceneSet.landmarks().between(0.3, 1.2));
        }
    }

    private static void ring(SceneSet sceneSet, double x, double y, double open, int ring, int tone) {
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        Path path = new Path().rectangle(-w, -h, 2 * w, 2 * h);
        int n = 40;
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double rough = 1
                    + 0.55 * (Noise.CLOUD.at(i * 19f + ring * 131, ring * 57f) - 0.5)
                    + (i > 22 && i < 38 && i % 3 == 0 ? -0.12 : 0);
            xy[2 * i] = x + h * open * 1.35 * rough * Circle.cos(n - i, n);
            xy[2 * i + 1] = y + h * open * rough * Circle.sin(n - i, n);
        }
        path.smooth(xy);
        sceneSet.canvas().fill(path, tone);
        sceneSet.canvas().outline(new Path().smooth(xy), sceneSet.draft().pen() * 1.3, 0.7);
    }

    public static void underwater(SceneSet sceneSet) {
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        int top = Colours.mix(0x4FA3B5, sceneSet.air().skyLow(), 0.15);
        int deep = Colours.mix(0x0C2C40, sceneSet.air().skyTop(), 0.15);
        sceneSet.canvas().flood(Paint.linear(0, 0, top, 1, 0, h, deep, 1), Blend.COVER);
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 9; i++) {
            double x = w * stableRandom.between(-0.1, 1.1);
            double wide = h * stableRandom.between(0.02, 0.09);
            Path ray = new Path().polygon(x, -5, x + wide, -5, x + wide * 3 - h * 0.3, h, x - wide - h * 0.3, h);
            sceneSet.canvas().fill(ray, Paint.linear(0, 0, 0xCFF2F0, 0.24, 0, h * 0.85, 0xCFF2F0, 0), Blend.SCREEN);
        }
        Ground.area(sceneSet, Ground.surface(sceneSet, 0x4A6A68, 0, 0.7, 2), -300, -20, 300, 60, 0);
        for (int i = 0; i < 30; i++) {
            Vec at = new Vec(stableRandom.between(-9, 9), 0, stableRandom.between(0.6, 14));
            if (i % 3 == 0) {
                Coast.rock(sceneSet, at, stableRandom.between(0.3, 1));
            } else {
                weed(sceneSet, at, stableRandom.between(0.8, 2.6), stableRandom.unit());
            }
        }
        for (int i = 0; i < 60; i++) {
            double r = h * stableRandom.between(0.002, 0.008);
            sceneSet.canvas().outline(new Path().circle(w * stableRandom.unit(), h * stableRandom.unit(), r), 1.2, 0.4);
        }
    }

    private static void weed(SceneSet sceneSet, Vec at, double tall, double phase) {
        sceneSet.put(at, () -> {
            for (int i = 0; i < 8; i++) {
                Vec a = at.plus(0.16 * Circle.sin(phase + i * 0.13), tall * i / 8, 0);
                Vec b = at.plus(0.16 * Circle.sin(phase + (i + 1) * 0.13), tall * (i + 1) / 8, 0);
                sceneSet.draft().body(0x3E7A5A, Sphere.limb(a, 0.09 - 0.009 * i, b, 0.085 - 0.009 * i));
            }
        });
    }

    public static void space(SceneSet sceneSet) {
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        sceneSet.canvas().flood(Paint.linear(0, 0, 0x070912, 1, w, h, 0x141A30, 1), Blend.COVER);
        StableRandom stableRandom = sceneSet.chance();
        float shift = (float) (stableRandom.unit() * 500);
        Paint mist = (y, from, to, colour, thickness) -> {
            for (int x = from; x < to; x++) {
                float n = Noise.CLOUD.at((float) (x * 300 / h) * 0.5f + shift, (float) (y * 300 / h) * 0.8f);
                colour[x] = Colours.mix(0x3A2E6A, 0x2E6A7A, n);
                thickness[x] = Math.max(0, n - 0.5f) * 0.9f;
            }
        };
        sceneSet.canvas().flood(mist, Blend.SCREEN);
        for (int i = 0; i < 420; i++) {
            double r = Math.max(0.55, h * 0.0024 * stableRandom.unit() * stableRandom.unit());
            sceneSet.canvas()
                    .fill(
                            new Path().circle(w * stableRandom.unit(), h * stableRandom.unit(), r),
                            0xF4F2EA,
                            0.3 + 0.7 * stableRandom.unit());
        }
        int side = sceneSet.landmarks().side();
        globe(
                sceneSet,
                w * (0.5 - side * 0.3),
                h * 1.02,
                h * 0.62,
                sceneSet.landmarks().pick(0x3E6A8A, 0xB07A4A, 0x5A8A6A));
        globe(sceneSet, w * (0.5 + side * 0.3), h * 0.24, h * 0.07, 0xB8B2A4);
    }

    private static void globe(SceneSet sceneSet, double x, double y, double r, int albedo) {
        double lx = sceneSet.air().toLight().x() < 0 ? -1 : 1;
        sceneSet.draft().glowAt(x, y, r * 1.18, r * 1.18, albedo, 0.6);
        Path disc = new Path().circle(x, y, r);
        sceneSet.canvas().outline(disc, sceneSet.draft().pen() * 1.5, 0.8);
        sceneSet.canvas()
                .fill(
                        disc,
                        Paint.linear(
                                x + lx * r * 0.8,
                                y - r * 0.6,
                                Colours.mix(albedo, 0xFFFFFF, 0.35),
                                1,
                                x - lx * r * 0.6,
                                y + r * 0.5,
                                0x05060C,
                                1));
        Paint bands = (row, from, to, colour, thickness) -> {
            for (int px = from; px < to; px++) {
                float n = Noise.CLOUD.at((float) ((px - x) / r * 90), (float) ((row - y) / r * 240));
                colour[px] = 0xFFFFFF;
                thickness[px] = Math.max(0, n - 0.55f) * 0.5f;
            }
        };
        sceneSet.canvas().fill(disc, bands, Blend.SCREEN);
        sceneSet.canvas()
                .fill(
                        disc,
                        Paint.linear(
                                x + lx * r * 0.2,
                                y - r * 0.2,
                                0xFFFFFF,
                                0,
                                x - lx * r * 0.7,
                                y + r * 0.5,
                                0x05060C,
                                0.95),
                        Blend.MULTIPLY);
    }

    /** Above the clouds. */
    public static void sky(SceneSet sceneSet) {
        Sky.draw(sceneSet);
        StableRandom stableRandom = sceneSet.landmarks();
        double h = sceneSet.canvas().height();
        double w = sceneSet.canvas().width();
        for (int layer = 0; layer < 4; layer++) {
            double y = h * (0.62 + 0.11 * layer);
            int lit = Colours.mix(
                    sceneSet.air().skyLow(),
                    Colours.mix(0xFFFFFF, sceneSet.air().key(), 0.3),
                    0.35 + layer * 0.12);
            int dim = Colours.mix(sceneSet.air().skyTop(), sceneSet.air().skyLow(), 0.5);
            Path bank = new Path().moveTo(-10, h + 10);
            double x = -20;
            bank.lineTo(x, y);
            while (x < w + 40) {
                double r = h * stableRandom.between(0.05, 0.13) * (0.8 + layer * 0.25);
                bank.cubicTo(
                        x + r * 0.1,
                        y - r * 0.9,
                        x + r * 1.5,
                        y - r * 0.9,
                        x + r * 1.6,
                        y + h * stableRandom.between(-0.01, 0.02));
                x += r * 1.6;
            }
            bank.lineTo(w + 60, h + 10);
            sceneSet.canvas().outline(bank, sceneSet.draft().pen(), 0.5);
            sceneSet.canvas().fill(bank, Paint.linear(0, y - h * 0.1, lit, 1, 0, y + h * 0.2, dim, 1));
        }
    }
}
