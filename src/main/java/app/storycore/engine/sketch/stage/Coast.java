package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Prop;
import app.storycore.engine.sketch.reading.Weather;

/** Sea, beach, harbour, cliff: everything by the water. */
final class Coast {

    private Coast() {}

    static void build(Stage stage, int ground, int green) {
        Sky.draw(stage);
        double rough = rough(stage);
        switch (stage.place()) {
            case BEACH -> beach(stage, ground, rough);
            case HARBOUR -> Harbour.build(stage, ground, rough);
            case CLIFF, LIGHTHOUSE -> cliff(stage, ground, green, rough);
            case LAKE, RIVER -> lake(stage, ground, green);
            default -> sea(stage, rough);
        }
    }

    static double rough(Stage stage) {
        if (stage.scene().weather() == Weather.STORM) {
            return 1;
        }
        boolean waves = stage.scene().has(Prop.BIG_WAVES)
                || stage.scene().weather() == Weather.RAIN
                || stage.scene().weather() == Weather.WIND;
        return waves ? 0.55 : 0.15;
    }

    private static void sea(Stage stage, double rough) {
        Ground.ridge(stage, 0x50606A, 2500, 60, 0.5, stage.landmarks().unit());
        Water.area(stage, -4000, -50, 4000, 4000, -1.2, rough);
        if (rough > 0.5) {
            swell(stage, rough);
        }
    }

    /** Rows of swell before the horizon. */
    static void swell(Stage stage, double rough) {
        Rand rand = stage.chance();
        for (int row = 0; row < 7; row++) {
            double z = 60 / (row + 0.55);
            double high = rough * (0.9 + 0.5 * rand.unit()) * (0.5 + z / 26);
            double phase = rand.unit();
            stage.put(new Vec(0, 0, z), () -> crest(stage, z, high, phase, rough));
        }
    }

    /** One row of peaked waves with foam on the peaks. */
    private static void crest(Stage stage, double z, double high, double phase, double rough) {
        Camera camera = stage.camera();
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
        stage.canvas().scribe(wave, stage.draft().weight(z) * 1.2, 0.6);
        wave.lineTo(camera.x(right), camera.y(right)).lineTo(camera.x(left), camera.y(left));
        float[] box = wave.bounds();
        int top = Colours.mix(stage.air().shade(0x6A9AA0, 0.8, z), stage.air().skyLow(), 0.45);
        int low = stage.air().shade(0x28485A, 0.25, z);
        stage.canvas().fill(wave, Paint.linear(0, box[1], top, 1, 0, box[3], low, 0.15));
        int white = stage.air()
                .veil(
                        Colours.mix(
                                0xF4F6F2,
                                stage.air().ambient(),
                                0.15 + 0.4 * stage.air().dark()),
                        z * 0.5);
        stage.canvas().fill(foam, white, 0.55 + 0.3 * rough);
    }

    /** Where a wave runs out on the sand: a thin bright scalloped band. */
    private static void wash(Stage stage, double z, double thick, double phase, double strength) {
        Camera camera = stage.camera();
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
                0xFBFAF4, stage.air().skyLow(), 0.25 + 0.3 * stage.air().dark());
        stage.canvas().fill(band, white, strength);
    }

    private static void beach(Stage stage, int ground, double rough) {
        Water.area(stage, -4000, 5, 4000, 4000, -0.3, rough);
        int sand = Colours.mix(0xCDB48A, ground, 0.3);
        Ground.area(stage, Ground.surface(stage, sand, 0, 0.5, 2), -4000, -50, 4000, 9, 0);
        Vec[] wet = {new Vec(-400, 0, 7), new Vec(400, 0, 7), new Vec(400, 0, 10), new Vec(-400, 0, 10)};
        stage.draft().plane(Colours.scale(sand, 0.78), 0.5, wet);
        wash(stage, 11.4, 0.9, 0.1, 0.8);
        wash(stage, 15, 1.3, 0.6, 0.55);
        headland(stage, 90, 14);
        for (int i = 0; i < 7; i++) {
            Vec at = new Vec(
                    stage.landmarks().between(-9, 9), 0, stage.landmarks().between(1, 8));
            rock(stage, at, stage.landmarks().between(0.15, 0.5));
        }
    }

    static void rock(Stage stage, Vec at, double size) {
        double skew = stage.landmarks().between(-0.3, 0.3);
        stage.put(
                at,
                () -> stage.draft().body(0x6A6660, new Ball[] {
                    new Ball(at.plus(-size * 0.5, size * 0.1, 0), size * 0.35),
                    new Ball(at.plus(size * 0.5, size * 0.05, 0), size * 0.4),
                    new Ball(at.plus(size * skew, size * 0.5, 0), size * 0.3)
                }));
    }

    static void headland(Stage stage, double z, double high) {
        int side = stage.landmarks().side();
        Vec from = new Vec(side * z * 1.6, -1, z);
        stage.put(from, () -> {
            Camera camera = stage.camera();
            Path path = new Path();
            double[] profile = {1.7, 1.0, 1.2, 1.0, 0.9, 0.82, 0.72, 0.78, 0.6, 0.5, 0.52, 0.3, 0.4, 0.12, 0.3, 0};
            path.moveTo(camera.x(from), camera.y(from));
            for (int i = 0; i < profile.length; i += 2) {
                Vec p = new Vec(side * z * profile[i], high * profile[i + 1], z);
                path.lineTo(camera.x(p), camera.y(p));
            }
            stage.draft().shape(path, Paint.solid(stage.air().shade(0x5B5A58, 0.3, z), 1), z);
        });
    }

    private static void lake(Stage stage, int ground, int green) {
        Ground.ridge(
                stage,
                Colours.mix(green, 0x5C6B70, 0.5),
                700,
                150,
                0.8,
                stage.landmarks().unit());
        Ground.ridge(
                stage,
                Colours.scale(green, 0.8),
                300,
                46,
                1.2,
                stage.landmarks().unit());
        Water.area(stage, -4000, 4, 4000, 299, -0.3, 0.1);
        Ground.area(stage, Ground.surface(stage, Colours.mix(ground, green, 0.6), 0, 0.8, 1.4), -300, -50, 300, 6, 0);
        boolean river = stage.place() == PlaceKind.RIVER;
        for (int i = 0; i < 34; i++) {
            double z = river
                    ? 30 + 40 * stage.landmarks().unit()
                    : 150 + 120 * stage.landmarks().unit();
            Trees.conifer(
                    stage,
                    new Vec(stage.landmarks().between(-1.2, 1.2) * z, -0.2, z),
                    stage.landmarks().between(7, 13),
                    green);
        }
        for (int i = 0; i < 26; i++) {
            Trees.grass(
                    stage,
                    new Vec(
                            stage.landmarks().between(-9, 9),
                            0,
                            stage.landmarks().between(3.5, 6.2)),
                    0.7,
                    green);
        }
    }

    /** A cliff with the sea far below; on a lighthouse's place with the tower on it. */
    private static void cliff(Stage stage, int ground, int green, double rough) {
        Water.area(stage, -4000, 0, 4000, 4000, Headlands.DEEP, rough);
        Headlands.build(
                stage,
                ground,
                green,
                stage.place() == PlaceKind.LIGHTHOUSE || stage.scene().has(Prop.LIGHTHOUSE));
    }
}
