package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Rand;

/** A quay with bollards, moored boats, masts and houses across the water. */
final class Harbour {

    private Harbour() {}

    static void build(Stage stage, int ground, double rough) {
        Ground.ridge(stage, 0x56635C, 420, 70, 0.7, stage.landmarks().unit());
        Water.area(stage, -4000, -50, 4000, 415, -1.6, rough * 0.5);
        houses(stage);
        int stone = Colours.mix(0x8A8278, ground, 0.25);
        Ground.area(stage, Ground.surface(stage, stone, 0, 0.35, 1), -60, -50, 60, 4.5, 0);
        stage.draft()
                .face(
                        Colours.scale(stone, 0.6),
                        0.3,
                        new Vec(-60, 0, 4.5),
                        new Vec(60, 0, 4.5),
                        new Vec(60, -0.35, 4.55),
                        new Vec(-60, -0.35, 4.55));
        for (int i = 0; i < 12; i++) {
            stage.draft().line(0.5, new Vec(-14 + i * 2.4, 0, -4), new Vec(-14 + i * 2.4, 0, 4.4));
        }
        Rand rand = stage.landmarks();
        for (int i = -3; i <= 3; i++) {
            bollard(stage, new Vec(i * 4.2 + rand.between(-0.5, 0.5), 0, 4));
        }
        for (int i = 0; i < 5; i++) {
            Vec at = new Vec(-16 + i * 7.5 + rand.between(-2, 2), -1.5, 8 + rand.between(0, 12));
            double size = rand.between(5, 8);
            int hull = rand.pick(0x7A3B34, 0x2F5560, 0x3D5C48, 0x8A6A3E);
            double yaw = rand.between(-50, 50);
            stage.put(at, () -> Boats.fishing(stage, at, size, yaw, hull));
        }
        Props.crates(stage, new Vec(rand.side() * 3.4, 0, 2.4));
    }

    private static void bollard(Stage stage, Vec at) {
        stage.put(at, () -> {
            Towers.tube(stage.draft(), 0x3A3A3C, at, 0.16, at.plus(0, 0.5, 0), 0.13);
            Towers.tube(stage.draft(), 0x3A3A3C, at.plus(0, 0.5, 0), 0.2, at.plus(0, 0.58, 0), 0.2);
        });
    }

    private static void houses(Stage stage) {
        Rand rand = stage.landmarks();
        double x = -70;
        while (x < 70) {
            double width = rand.between(6, 11);
            double height = rand.between(5, 10);
            int wall = rand.pick(0xC9B79A, 0xB4675A, 0x8FA3A0, 0xD8CDB8, 0xA98F6E);
            Vec foot = new Vec(x + width / 2, -1, 62 + rand.between(0, 14));
            stage.put(foot, () -> Towers.cottage(stage, foot, width, height, wall));
            x += width + rand.between(0.3, 3);
        }
    }
}
