package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Rand;

/** Streets between houses. */
final class Town {

    private Town() {}

    static void build(Stage stage, int ground, double halfWidth, double low, double high) {
        Sky.draw(stage);
        Ground.ridge(stage, 0x6A7078, 600, 90, 3, stage.landmarks().unit());
        int road = Colours.mix(0x5E5E62, ground, 0.15);
        Ground.level(stage, road, 0);
        Ground.area(
                stage,
                Ground.surface(stage, Colours.mix(0x98948C, ground, 0.2), 0, 0.3, 1),
                -halfWidth,
                -40,
                -halfWidth + 2,
                300,
                0);
        Ground.area(
                stage,
                Ground.surface(stage, Colours.mix(0x98948C, ground, 0.2), 0, 0.3, 1),
                halfWidth - 2,
                -40,
                halfWidth,
                300,
                0);
        for (int side = -1; side <= 1; side += 2) {
            row(stage, side, halfWidth, low, high);
        }
        for (double z = 3; z < 60; z += 11) {
            lamp(stage, new Vec(halfWidth - 1.6, 0, z));
            lamp(stage, new Vec(-halfWidth + 1.6, 0, z + 5));
        }
    }

    private static void row(Stage stage, int side, double halfWidth, double low, double high) {
        Rand rand = stage.landmarks();
        double z = -6;
        while (z < 130) {
            double front = rand.between(6, 12);
            double height = rand.between(low, high);
            int wall = rand.pick(0xA98F7A, 0x8E8C8A, 0xB7A68C, 0x7F8A94, 0x9A6A5A, 0xC3B7A4);
            Vec foot = new Vec(side * (halfWidth + 4), 0, z + front / 2);
            long seed = rand.bits();
            stage.put(foot.plus(-side * 4, 0, front / 2), () -> house(stage, foot, side, front, height, wall, seed));
            z += front + (rand.chance(0.2) ? 2 : 0);
        }
    }

    private static void house(Stage stage, Vec foot, int side, double front, double height, int wall, long seed) {
        Draft draft = stage.draft();
        draft.box(wall, foot, 8, height, front, 0);
        Rand rand = new Rand(new Seed(seed));
        double x = foot.x() - side * 4.02;
        int floors = (int) (height / 3.2);
        int columns = (int) (front / 2.2);
        for (int f = 0; f < floors; f++) {
            for (int c = 0; c < columns; c++) {
                double y = 0.9 + f * 3.2;
                double z = foot.z() - front / 2 + (c + 0.5) * front / columns;
                boolean lit = rand.chance(0.12 + 0.24 * stage.air().dark());
                int pane = lit && stage.air().dark() > 0.25
                        ? 0xE8BE72
                        : Colours.mix(0x2E3840, stage.air().skyLow(), 0.25);
                double w = Math.min(0.62, front / columns * 0.26);
                window(draft, x, y, z, w, 1.6, pane);
            }
        }
    }

    private static void window(Draft draft, double x, double y, double z, double half, double high, int pane) {
        Vec a = new Vec(x, y, z - half);
        Vec b = new Vec(x, y, z + half);
        if (draft.camera().depth(a) < 120
                && draft.camera().sees(a)
                && draft.camera().sees(b)) {
            draft.shine(pane, a, b, b.plus(0, high, 0), a.plus(0, high, 0));
            draft.line(0.5, a, b);
        }
    }

    static void lamp(Stage stage, Vec foot) {
        stage.put(foot, () -> {
            Draft draft = stage.draft();
            Vec top = foot.plus(0, 4.2, 0);
            draft.bar(0x3A3C40, 0.4, 0.1, foot, top);
            draft.body(stage.air().dark() > 0.3 ? 0xFFE6A8 : 0xC8C4B8, new Ball[] {new Ball(top, 0.2)});
            if (stage.air().dark() > 0.3) {
                draft.glow(top, 2.4, 0xFFD890, 0.75);
            }
        });
    }
}
