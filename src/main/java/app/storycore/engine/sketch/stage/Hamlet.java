package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.PlaceKind;

/** Places of few houses: village, farm, market, cemetery, ruins, country road. */
final class Hamlet {

    private Hamlet() {}

    static void country(Stage stage, int ground, int green) {
        Sky.draw(stage);
        Ground.ridge(
                stage,
                Colours.mix(green, 0x66788A, 0.6),
                1300,
                240,
                0.6,
                stage.landmarks().unit());
        Ground.ridge(
                stage,
                Colours.mix(green, 0x66786A, 0.3),
                380,
                50,
                0.5,
                stage.landmarks().unit());
        Ground.level(stage, Landscape.soil(stage, ground, green), 0);
    }

    static void path(Stage stage, int ground, double half) {
        int earth = Colours.mix(0xB49A78, ground, 0.35);
        stage.draft()
                .plane(
                        earth,
                        0.55,
                        new Vec(-half, 0.01, -30),
                        new Vec(half, 0.01, -30),
                        new Vec(half * 0.9, 0.01, 26),
                        new Vec(-half * 0.9, 0.01, 26));
        stage.draft()
                .plane(
                        earth,
                        0.5,
                        new Vec(-half * 0.9, 0.01, 26),
                        new Vec(half * 0.9, 0.01, 26),
                        new Vec(half * 3.6, 0.01, 90),
                        new Vec(half * 1.6, 0.01, 90));
    }

    static void village(Stage stage, int ground, int green) {
        country(stage, ground, green);
        path(stage, ground, 2.2);
        Rand rand = stage.landmarks();
        for (int i = 0; i < 9; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            Vec foot = new Vec(side * rand.between(6.4, 8.5), 0, 4 + i * 6.2);
            double size = rand.between(5.5, 7.5);
            int wall = rand.pick(0xD2C4A8, 0xC4A888, 0xB8B0A2, 0xA87A62);
            stage.put(foot, () -> Towers.cottage(stage, foot, size, size * 0.46, wall));
            Trees.broad(stage, new Vec(side * rand.between(9, 16), 0, foot.z() + 4), rand.between(6, 9), green);
        }
        if (stage.place() == PlaceKind.FARM) {
            barn(stage);
        } else {
            Vec church = new Vec(rand.side() * 3, 0, 66);
            stage.put(church, () -> {
                stage.draft().box(0xC8C0B0, church, 4.5, 15, 4.5, 0);
                Boxes.spire(stage.draft(), 0x5A5A60, church.plus(0, 15, 0), 5, 9);
                stage.draft().box(0xC8C0B0, church.plus(7, 0, 1), 11, 7, 7, 0);
                Boxes.gable(stage.draft(), 0x6B4A40, church.plus(7, 7, 1), 11.5, 4, 7.6, 0);
            });
        }
        for (int i = 0; i < 40; i++) {
            Trees.grass(stage, new Vec(rand.side() * rand.between(2.4, 6), 0, rand.between(0.3, 10)), 0.4, green);
        }
    }

    private static void barn(Stage stage) {
        Vec at = new Vec(stage.landmarks().side() * 4.6, 0, 13);
        stage.put(at.plus(0, 0, -3), () -> {
            stage.draft().box(0x8E3E34, at, 8, 4.2, 7, 10);
            Boxes.gable(stage.draft(), 0x5A4A44, at.plus(0, 4.2, 0), 8.6, 3.4, 7.6, 10);
            Vec door = at.plus(-1.1, 0, -3.6);
            stage.draft()
                    .face(
                            0x4A2A24,
                            0.3,
                            door,
                            door.plus(2.2, 0, -0.2),
                            door.plus(2.2, 2.8, -0.2),
                            door.plus(0, 2.8, 0));
        });
        fence(stage, 3.2, 0x7A6248);
    }

    static void fence(Stage stage, double z, int wood) {
        for (int i = -8; i < 8; i++) {
            Vec post = new Vec(i * 1.8, 0, z);
            stage.put(post, () -> {
                stage.draft().bar(wood, 0.5, 0.1, post, post.plus(0, 1.1, 0));
                stage.draft().bar(wood, 0.6, 0.07, post.plus(0, 0.9, 0), post.plus(1.8, 0.92, 0));
                stage.draft().bar(wood, 0.6, 0.07, post.plus(0, 0.5, 0), post.plus(1.8, 0.48, 0));
            });
        }
    }

    static void market(Stage stage, int ground) {
        Town.build(stage, ground, 9, 6, 11);
        Rand rand = stage.landmarks();
        for (int i = 0; i < 8; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            Vec at = new Vec(side * 3.9, 0, 2.4 + i * 2.6);
            int cloth = rand.pick(0xB5483C, 0xD8A23C, 0x3E6A7A, 0x6A8A4A, 0xC8BEA8);
            stage.put(at, () -> stall(stage.draft(), at, cloth));
        }
    }

    private static void stall(Draft draft, Vec at, int cloth) {
        for (int i = 0; i < 4; i++) {
            Vec post = at.plus((i % 2 - 0.5) * 2.2, 0, (i < 2 ? 0.5 : -0.5) * 1.5);
            draft.bar(0x6A5238, 0.4, 0.07, post, post.plus(0, 2.2, 0));
        }
        draft.box(0x8A6A48, at.plus(0, 0.1, 0), 2.1, 0.75, 1, 0);
        for (int i = 0; i < 10; i++) {
            int fruit = new int[] {0xC8442E, 0xD8A030, 0x7A9A3C, 0xB86A34}[i % 4];
            draft.body(fruit, new Ball[] {
                Ball.of(at.x() - 0.9 + (i % 5) * 0.45, 0.93, at.z() - 0.3 + Math.floorDiv(i, 5) * 0.4, 0.15)
            });
        }
        for (int i = 0; i < 6; i++) {
            double x0 = -1.25 + i * 2.5 / 6;
            int tone = i % 2 == 0 ? cloth : 0xE8E0CE;
            draft.face(
                    tone,
                    0.75,
                    at.plus(x0, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 2.65, 0.9),
                    at.plus(x0, 2.65, 0.9));
            draft.face(
                    tone,
                    0.5,
                    at.plus(x0, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 1.9, -1.02),
                    at.plus(x0, 1.9, -1.02));
        }
    }

    static void cemetery(Stage stage, int ground, int green) {
        country(stage, ground, green);
        Rand rand = stage.landmarks();
        for (int i = 0; i < 26; i++) {
            Vec at = new Vec(rand.between(-9, 9), 0, 1.3 + i * 0.7);
            boolean cross = rand.chance(0.4);
            double lean = rand.between(-6, 6);
            stage.put(at, () -> grave(stage.draft(), at, cross, lean));
        }
        Trees.broad(stage, new Vec(rand.side() * 5, 0, 6), 8, green);
        for (int i = 0; i < 50; i++) {
            Trees.grass(stage, new Vec(rand.between(-8, 8), 0, rand.between(0.3, 12)), 0.35, green);
        }
    }

    private static void grave(Draft draft, Vec at, boolean cross, double lean) {
        int stone = 0x8A8A84;
        if (cross) {
            draft.box(stone, at, 0.16, 1.25, 0.12, lean * 3);
            draft.box(stone, at.plus(0, 0.8, 0), 0.66, 0.15, 0.12, lean * 3);
            return;
        }
        draft.box(stone, at, 0.7, 0.75, 0.16, lean * 3);
        draft.body(stone, new Ball[] {
            new Ball(at.plus(-0.18, 0.72, 0), 0.16),
            new Ball(at.plus(0.18, 0.72, 0), 0.16),
            new Ball(at.plus(0, 0.86, 0), 0.17)
        });
    }

    static void ruins(Stage stage, int ground, int green) {
        country(stage, ground, green);
        Rand rand = stage.landmarks();
        int stone = Colours.mix(0xB0A68E, ground, 0.2);
        for (int i = 0; i < 10; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            Vec foot = new Vec(side * 3.6, 0, 2.5 + (i / 2) * 5);
            double height = rand.pick(2, 6, 6, 4, 6) + rand.unit();
            stage.put(foot, () -> {
                stage.draft().box(stone, foot, 1.3, 0.4, 1.3, 0);
                Towers.tube(stage.draft(), stone, foot.plus(0, 0.4, 0), 0.5, foot.plus(0, height, 0), 0.43);
                if (height > 5.9) {
                    stage.draft().box(stone, foot.plus(0, height, 0), 1.2, 0.4, 1.2, 0);
                }
            });
        }
        Vec beam = new Vec(0, 6.9, 22.5);
        stage.put(beam, () -> stage.draft().box(stone, beam, 8.8, 0.9, 1.3, 0));
        for (int i = 0; i < 14; i++) {
            Coast.rock(stage, new Vec(rand.between(-8, 8), 0, rand.between(1, 24)), rand.between(0.2, 0.7));
        }
    }

    static void road(Stage stage, int ground, int green) {
        country(stage, ground, green);
        int tar = Colours.mix(0x5C5C60, ground, 0.12);
        Ground.area(stage, Ground.surface(stage, tar, 0.01, 0.25, 1), -3.4, -40, 3.4, 700, 0.01);
        for (double z = -4; z < 160; z += 6) {
            stage.draft()
                    .plane(
                            0xE6E0CE,
                            0.7,
                            new Vec(-0.07, 0.02, z),
                            new Vec(0.07, 0.02, z),
                            new Vec(0.07, 0.02, z + 3),
                            new Vec(-0.07, 0.02, z + 3));
        }
        Rand rand = stage.landmarks();
        for (int i = 0; i < 12; i++) {
            Vec pole = new Vec(5.6, 0, 4 + i * 13);
            stage.put(pole, () -> {
                stage.draft().bar(0x5A4838, 0.4, 0.2, pole, pole.plus(0, 7, 0));
                stage.draft().bar(0x5A4838, 0.4, 0.12, pole.plus(-0.9, 6.5, 0), pole.plus(0.9, 6.5, 0));
                stage.draft().line(0.6, pole.plus(-0.8, 6.6, 0), pole.plus(-0.8, 6.6, 13));
                stage.draft().line(0.6, pole.plus(0.8, 6.6, 0), pole.plus(0.8, 6.6, 13));
            });
            Trees.bush(stage, new Vec(-rand.between(5, 12), 0, 3 + i * 5), rand.between(0.5, 1.1), green);
        }
        for (int i = 0; i < 60; i++) {
            Trees.grass(stage, new Vec(rand.side() * rand.between(3.7, 10), 0, rand.between(0.3, 16)), 0.45, green);
        }
    }
}
