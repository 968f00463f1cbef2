package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Weather;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.scenery.Trees;
import app.storycore.engine.sketch.scenery.Water;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Sea, beach, harbour, cliff: everything by the water. */
public final class Coast {

    private Coast() {}

    public static void build(SceneSet sceneSet, int ground, int green) {
        Sky.draw(sceneSet);
        double rough = rough(sceneSet);
        switch (sceneSet.place()) {
            case BEACH -> beach(sceneSet, ground, rough);
            case HARBOUR -> Harbour.build(sceneSet, ground, rough);
            case CLIFF, LIGHTHOUSE -> cliff(sceneSet, ground, green, rough);
            case LAKE, RIVER -> lake(sceneSet, ground, green);
            default -> sea(sceneSet, rough);
        }
    }

    public static double rough(SceneSet sceneSet) {
        if (sceneSet.scene().weather() == Weather.STORM) {
            return 1;
        }
        boolean waves = sceneSet.scene().has(Prop.BIG_WAVES)
                || sceneSet.scene().weather() == Weather.RAIN
                || sceneSet.scene().weather() == Weather.WIND;
        return waves ? 0.55 : 0.15;
    }

    private static void sea(SceneSet sceneSet, double rough) {
        Ground.ridge(sceneSet, 0x50606A, 2500, 60, 0.5, sceneSet.landmarks().unit());
        Water.area(sceneSet, -4000, -50, 4000, 4000, -1.2, rough);
        if (rough > 0.5) {
            swell(sceneSet, rough);
        }
    }

    /** Rows of swell before the horizon. */
    static void swell(SceneSet sceneSet, double rough) {
        StableRandom stableRandom = sceneSet.chance();
        for (int row = 0; row < 7; row++) {
            double z = 60 / (row + 0.55);
            double high = rough * (0.9 + 0.5 * stableRandom.unit()) * (0.5 + z / 26);
            double phase = stableRandom.unit();
            sceneSet.as(
                    Item.of(Prop.BIG_WAVES),
                    () -> sceneSet.put(new Vec(0, 0, z), () -> crest(sceneSet, z, high, phase, rough)));
        }
    }

    /** One row of peaked waves with foam on the peaks. */
    private static void crest(SceneSet sceneSet, double z, double high, double phase, double rough) {
        Camera camera = sceneSet.camera();
        Path wave = new Path();
        Path foam = new Path();
        double half = z * 1.4 + 8;
        int steps = 140;
        double peaks = 5 + 3 * phase;
        for (int i = 0; i <= steps; i++) {
            double u = (double) i / steps;
            double bend = Noise.CLOUD.at((float) (u * 300 + phase * 500), (float) (phase * 300)) - 0.5;
            double swing = Math.abs(Circle.sin(u * peaks * 0.5 + phase + bend * 0.35));
            double y = -1.2 + high * ((1 - swing) * (1 - swing) * (1.3 + bend) - 0.12);
            Vec p = new Vec(-half + 2 * half * u, y, z);
            if (i == 0) {
                wave.moveTo(camera.x(p), camera.y(p));
            } else {
                wave.lineTo(camera.x(p), camera.y(p));
            }
            if (swing < 0.32 && i % 2 == 0) {
                double r = camera.scale(p) * high * 0.1 * (0.4 - swing) * 4 * (0.7 + bend);
                foam.ellipse(camera.x(p), camera.y(p) + r * 0.3, r * 2.1, r * 0.7, bend);
            }
        }
        Vec right = new Vec(half, -1.2 - high * 0.9, z);
        Vec left = new Vec(-half, -1.2 - high * 0.9, z);
        sceneSet.canvas().scribe(wave, sceneSet.draft().weight(z) * 1.2, 0.6);
        wave.lineTo(camera.x(right), camera.y(right)).lineTo(camera.x(left), camera.y(left));
        float[] box = wave.bounds();
        int top = Colours.mix(
                sceneSet.air().shade(0x6A9AA0, 0.8, z), sceneSet.air().skyLow(), 0.45);
        int low = sceneSet.air().shade(0x28485A, 0.25, z);
        sceneSet.canvas().fill(wave, Paint.linear(0, box[1], top, 1, 0, box[3], low, 0.15));
        int white = sceneSet.air()
                .veil(
                        Colours.mix(
                                0xF4F6F2,
                                sceneSet.air().ambient(),
                                0.15 + 0.4 * sceneSet.air().dark()),
                        z * 0.5);
        sceneSet.canvas().fill(foam, white, 0.55 + 0.3 * rough);
    }

    /** Where a wave runs out on the sand: a thin bright scalloped band. */
    private static void wash(SceneSet sceneSet, double z, double thick, double phase, double strength) {
        Camera camera = sceneSet.camera();
        Path band = new Path();
        int steps = 120;
        for (int i = 0; i <= 2 * steps + 1; i++) {
            boolean back = i > steps;
            double u = (double) (back ? 2 * steps + 1 - i : i) / steps;
            double scallop = Math.abs(Circle.sin(u * 3.5 + phase)) * 1.6
                    + Noise.CLOUD.at((float) (u * 400), (float) (phase * 200)) * 1.4;
            Vec p = new Vec(-40 + 80 * u, 0.005, z - scallop + (back ? thick * (0.4 + scallop * 0.5) : 0));
            if (i == 0) {
                band.moveTo(camera.x(p), camera.y(p));
            } else {
                band.lineTo(camera.x(p), camera.y(p));
            }
        }
        int white = Colours.mix(
                0xFBFAF4, sceneSet.air().skyLow(), 0.25 + 0.3 * sceneSet.air().dark());
        sceneSet.canvas().fill(band, white, strength);
    }

    private static void beach(SceneSet sceneSet, int ground, double rough) {
        sceneSet.tell("beach", "sand", "shore");
        Water.area(sceneSet, -4000, 5, 4000, 4000, -0.3, rough);
        int sand = Colours.mix(0xCDB48A, ground, 0.3);
        Ground.area(sceneSet, Ground.surface(sceneSet, sand, 0, 0.5, 2), -4000, -50, 4000, 9, 0);
        Vec[] wet = {new Vec(-400, 0, 7), new Vec(400, 0, 7), new Vec(400, 0, 10), new Vec(-400, 0, 10)};
        sceneSet.draft().plane(Colours.scale(sand, 0.78), 0.5, wet);
        wash(sceneSet, 11.4, 0.9, 0.1, 0.8);
        wash(sceneSet, 15, 1.3, 0.6, 0.55);
        headland(sceneSet, 90, 14);
        for (int i = 0; i < 7; i++) {
            Vec at = new Vec(
                    sceneSet.landmarks().between(-9, 9), 0, sceneSet.landmarks().between(1, 8));
            rock(sceneSet, at, sceneSet.landmarks().between(0.15, 0.5));
        }
    }

    static void rock(SceneSet sceneSet, Vec at, double size) {
        double skew = sceneSet.landmarks().between(-0.3, 0.3);
        sceneSet.piece(
                "rock stone boulder rubble debris",
                at,
                () -> sceneSet.draft().body(0x6A6660, new Sphere[] {
                    new Sphere(at.plus(-size * 0.5, size * 0.1, 0), size * 0.35),
                    new Sphere(at.plus(size * 0.5, size * 0.05, 0), size * 0.4),
                    new Sphere(at.plus(size * skew, size * 0.5, 0), size * 0.3)
                }));
    }

    static void headland(SceneSet sceneSet, double z, double high) {
        int side = sceneSet.landmarks().side();
        Vec from = new Vec(side * z * 1.6, -1, z);
        sceneSet.put(from, () -> {
            Camera camera = sceneSet.camera();
            Path path = new Path();
            double[] profile = {1.7, 1.0, 1.2, 1.0, 0.9, 0.82, 0.72, 0.78, 0.6, 0.5, 0.52, 0.3, 0.4, 0.12, 0.3, 0};
            path.moveTo(camera.x(from), camera.y(from));
            for (int i = 0; i < profile.length; i += 2) {
                Vec p = new Vec(side * z * profile[i], high * profile[i + 1], z);
                path.lineTo(camera.x(p), camera.y(p));
            }
            sceneSet.draft().shape(path, Paint.solid(sceneSet.air().shade(0x5B5A58, 0.3, z), 1), z);
        });
    }

    private static void lake(SceneSet sceneSet, int ground, int green) {
        Ground.ridge(
                sceneSet,
                Colours.mix(green, 0x5C6B70, 0.5),
                700,
                150,
                0.8,
                sceneSet.landmarks().unit());
        Ground.ridge(
                sceneSet,
                Colours.scale(green, 0.8),
                300,
                46,
                1.2,
                sceneSet.landmarks().unit());
        Water.area(sceneSet, -4000, 4, 4000, 299, -0.3, 0.1);
        Ground.area(
                sceneSet, Ground.surface(sceneSet, Colours.mix(ground, green, 0.6), 0, 0.8, 1.4), -300, -50, 300, 6, 0);
        boolean river = sceneSet.place() == PlaceKind.RIVER;
        for (int i = 0; i < 34; i++) {
            double z = river
                    ? 30 + 40 * sceneSet.landmarks().unit()
                    : 150 + 120 * sceneSet.landmarks().unit();
            Trees.conifer(
                    sceneSet,
                    new Vec(sceneSet.landmarks().between(-1.2, 1.2) * z, -0.2, z),
                    sceneSet.landmarks().between(7, 13),
                    green);
        }
        for (int i = 0; i < 26; i++) {
            Trees.grass(
                    sceneSet,
                    new Vec(
                            sceneSet.landmarks().between(-9, 9),
                            0,
                            sceneSet.landmarks().between(3.5, 6.2)),
                    0.7,
                    green);
        }
    }

    /** A cliff with the sea far below; on a lighthouse's place with the tower on it. */
    private static void cliff(SceneSet sceneSet, int ground, int green, double rough) {
        sceneSet.tell("cliff", "bluff", "precipice", "rock", "headland");
        Water.area(sceneSet, -4000, 0, 4000, 4000, Headlands.DEEP, rough);
        Headlands.build(
                sceneSet,
                ground,
                green,
                sceneSet.place() == PlaceKind.LIGHTHOUSE || sceneSet.scene().has(Prop.LIGHTHOUSE));
    }
}
