package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Trees;
import app.storycore.engine.sketch.space.Boxes;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Places of few houses: village, farm, market, cemetery, ruins, country road. */
public final class RuralSets {

    private RuralSets() {}

    static void country(SceneSet sceneSet, int ground, int green) {
        sceneSet.tell("field", "meadow");
        Sky.draw(sceneSet);
        Ground.ridge(
                sceneSet,
                Colours.mix(green, 0x66788A, 0.6),
                1300,
                240,
                0.6,
                sceneSet.landmarks().unit());
        Ground.ridge(
                sceneSet,
                Colours.mix(green, 0x66786A, 0.3),
                380,
                50,
                0.5,
                sceneSet.landmarks().unit());
        Ground.level(sceneSet, Landscape.soil(sceneSet, ground, green), 0);
    }

    static void path(SceneSet sceneSet, int ground, double half) {
        sceneSet.tell("path", "way", "track");
        int earth = Colours.mix(0xB49A78, ground, 0.35);
        sceneSet.draft()
                .plane(
                        earth,
                        0.55,
                        new Vec(-half, 0.01, -30),
                        new Vec(half, 0.01, -30),
                        new Vec(half * 0.9, 0.01, 26),
                        new Vec(-half * 0.9, 0.01, 26));
        sceneSet.draft()
                .plane(
                        earth,
                        0.5,
                        new Vec(-half * 0.9, 0.01, 26),
                        new Vec(half * 0.9, 0.01, 26),
                        new Vec(half * 3.6, 0.01, 90),
                        new Vec(half * 1.6, 0.01, 90));
    }

    public static void village(SceneSet sceneSet, int ground, int green) {
        country(sceneSet, ground, green);
        path(sceneSet, ground, 2.2);
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 9; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            Vec foot = new Vec(side * stableRandom.between(6.4, 8.5), 0, 4 + i * 6.2);
            double size = stableRandom.between(5.5, 7.5);
            int wall = stableRandom.pick(0xD2C4A8, 0xC4A888, 0xB8B0A2, 0xA87A62);
            sceneSet.put(foot, () -> Towers.cottage(sceneSet, foot, size, size * 0.46, wall));
            Trees.broad(
                    sceneSet,
                    new Vec(side * stableRandom.between(9, 16), 0, foot.z() + 4),
                    stableRandom.between(6, 9),
                    green);
        }
        if (sceneSet.place() == PlaceKind.FARM) {
            barn(sceneSet);
        } else {
            Vec church = new Vec(stableRandom.side() * 3, 0, 66);
            sceneSet.piece("church steeple", church, () -> {
                sceneSet.draft().box(0xC8C0B0, church, 4.5, 15, 4.5, 0);
                Boxes.spire(sceneSet.draft(), 0x5A5A60, church.plus(0, 15, 0), 5, 9);
                sceneSet.draft().box(0xC8C0B0, church.plus(7, 0, 1), 11, 7, 7, 0);
                Boxes.gable(sceneSet.draft(), 0x6B4A40, church.plus(7, 7, 1), 11.5, 4, 7.6, 0);
            });
        }
        for (int i = 0; i < 40; i++) {
            Trees.grass(
                    sceneSet,
                    new Vec(stableRandom.side() * stableRandom.between(2.4, 6), 0, stableRandom.between(0.3, 10)),
                    0.4,
                    green);
        }
    }

    private static void barn(SceneSet sceneSet) {
        Vec at = new Vec(sceneSet.landmarks().side() * 4.6, 0, 13);
        sceneSet.piece("barn", at.plus(0, 0, -3), () -> {
            sceneSet.draft().box(0x8E3E34, at, 8, 4.2, 7, 10);
            Boxes.gable(sceneSet.draft(), 0x5A4A44, at.plus(0, 4.2, 0), 8.6, 3.4, 7.6, 10);
            Vec door = at.plus(-1.1, 0, -3.6);
            sceneSet.draft()
                    .face(
                            0x4A2A24,
                            0.3,
                            door,
                            door.plus(2.2, 0, -0.2),
                            door.plus(2.2, 2.8, -0.2),
                            door.plus(0, 2.8, 0));
        });
        fence(sceneSet, 3.2, 0x7A6248);
    }

    static void fence(SceneSet sceneSet, double z, int wood) {
        for (int i = -8; i < 8; i++) {
            Vec post = new Vec(i * 1.8, 0, z);
            sceneSet.piece("fence", post, () -> {
                sceneSet.draft().bar(wood, 0.5, 0.1, post, post.plus(0, 1.1, 0));
                sceneSet.draft().bar(wood, 0.6, 0.07, post.plus(0, 0.9, 0), post.plus(1.8, 0.92, 0));
                sceneSet.draft().bar(wood, 0.6, 0.07, post.plus(0, 0.5, 0), post.plus(1.8, 0.48, 0));
            });
        }
    }

    public static void market(SceneSet sceneSet, int ground) {
        Town.build(sceneSet, ground, 9, 6, 11);
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 8; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            Vec at = new Vec(side * 3.9, 0, 2.4 + i * 2.6);
            int cloth = stableRandom.pick(0xB5483C, 0xD8A23C, 0x3E6A7A, 0x6A8A4A, 0xC8BEA8);
            sceneSet.piece("stall stand fruit awning", at, () -> stall(sceneSet.draft(), at, cloth));
        }
    }

    private static void stall(SolidPen solidPen, Vec at, int cloth) {
        for (int i = 0; i < 4; i++) {
            Vec post = at.plus((i % 2 - 0.5) * 2.2, 0, (i < 2 ? 0.5 : -0.5) * 1.5);
            solidPen.bar(0x6A5238, 0.4, 0.07, post, post.plus(0, 2.2, 0));
        }
        solidPen.box(0x8A6A48, at.plus(0, 0.1, 0), 2.1, 0.75, 1, 0);
        for (int i = 0; i < 10; i++) {
            int fruit = new int[] {0xC8442E, 0xD8A030, 0x7A9A3C, 0xB86A34}[i % 4];
            solidPen.body(fruit, new Sphere[] {
                Sphere.of(at.x() - 0.9 + (i % 5) * 0.45, 0.93, at.z() - 0.3 + Math.floorDiv(i, 5) * 0.4, 0.15)
            });
        }
        for (int i = 0; i < 6; i++) {
            double x0 = -1.25 + i * 2.5 / 6;
            int tone = i % 2 == 0 ? cloth : 0xE8E0CE;
            solidPen.face(
                    tone,
                    0.75,
                    at.plus(x0, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 2.65, 0.9),
                    at.plus(x0, 2.65, 0.9));
            solidPen.face(
                    tone,
                    0.5,
                    at.plus(x0, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 2.15, -1),
                    at.plus(x0 + 2.5 / 6, 1.9, -1.02),
                    at.plus(x0, 1.9, -1.02));
        }
    }

    public static void cemetery(SceneSet sceneSet, int ground, int green) {
        country(sceneSet, ground, green);
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 26; i++) {
            Vec at = new Vec(stableRandom.between(-9, 9), 0, 1.3 + i * 0.7);
            boolean cross = stableRandom.chance(0.4);
            double lean = stableRandom.between(-6, 6);
            sceneSet.piece("grave gravestone tombstone headstone", at, () -> grave(sceneSet.draft(), at, cross, lean));
        }
        Trees.broad(sceneSet, new Vec(stableRandom.side() * 5, 0, 6), 8, green);
        for (int i = 0; i < 50; i++) {
            Trees.grass(sceneSet, new Vec(stableRandom.between(-8, 8), 0, stableRandom.between(0.3, 12)), 0.35, green);
        }
    }

    private static void grave(SolidPen solidPen, Vec at, boolean cross, double lean) {
        int stone = 0x8A8A84;
        if (cross) {
            solidPen.box(stone, at, 0.16, 1.25, 0.12, lean * 3);
            solidPen.box(stone, at.plus(0, 0.8, 0), 0.66, 0.15, 0.12, lean * 3);
            return;
        }
        solidPen.box(stone, at, 0.7, 0.75, 0.16, lean * 3);
        solidPen.body(stone, new Sphere[] {
            new Sphere(at.plus(-0.18, 0.72, 0), 0.16),
            new Sphere(at.plus(0.18, 0.72, 0), 0.16),
            new Sphere(at.plus(0, 0.86, 0), 0.17)
        });
    }

    public static void ruins(SceneSet sceneSet, int ground, int green) {
        country(sceneSet, ground, green);
        StableRandom stableRandom = sceneSet.landmarks();
        int stone = Colours.mix(0xB0A68E, ground, 0.2);
        for (int i = 0; i < 10; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            Vec foot = new Vec(side * 3.6, 0, 2.5 + (i / 2) * 5);
            double height = stableRandom.pick(2, 6, 6, 4, 6) + stableRandom.unit();
            sceneSet.piece("pillar column ruin", foot, () -> {
                sceneSet.draft().box(stone, foot, 1.3, 0.4, 1.3, 0);
                Towers.tube(sceneSet.draft(), stone, foot.plus(0, 0.4, 0), 0.5, foot.plus(0, height, 0), 0.43);
                if (height > 5.9) {
                    sceneSet.draft().box(stone, foot.plus(0, height, 0), 1.2, 0.4, 1.2, 0);
                }
            });
        }
        Vec beam = new Vec(0, 6.9, 22.5);
        sceneSet.put(beam, () -> sceneSet.draft().box(stone, beam, 8.8, 0.9, 1.3, 0));
        for (int i = 0; i < 14; i++) {
            Coast.rock(
                    sceneSet,
                    new Vec(stableRandom.between(-8, 8), 0, stableRandom.between(1, 24)),
                    stableRandom.between(0.2, 0.7));
        }
    }

    public static void road(SceneSet sceneSet, int ground, int green) {
        country(sceneSet, ground, green);
        sceneSet.tell("road", "highway", "lane", sceneSet.scene().has(Prop.PLANE) ? "runway" : "roadside");
        int tar = Colours.mix(0x5C5C60, ground, 0.12);
        Ground.area(sceneSet, Ground.surface(sceneSet, tar, 0.01, 0.25, 1), -3.4, -40, 3.4, 700, 0.01);
        for (double z = -4; z < 160; z += 6) {
            sceneSet.draft()
                    .plane(
                            0xE6E0CE,
                            0.7,
                            new Vec(-0.07, 0.02, z),
                            new Vec(0.07, 0.02, z),
                            new Vec(0.07, 0.02, z + 3),
                            new Vec(-0.07, 0.02, z + 3));
        }
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 12 && !sceneSet.scene().has(Prop.PLANE); i++) {
            Vec pole = new Vec(5.6, 0, 4 + i * 13);
            sceneSet.piece("pole post wire", pole, () -> {
                sceneSet.draft().bar(0x5A4838, 0.4, 0.2, pole, pole.plus(0, 7, 0));
                sceneSet.draft().bar(0x5A4838, 0.4, 0.12, pole.plus(-0.9, 6.5, 0), pole.plus(0.9, 6.5, 0));
                sceneSet.draft().line(0.6, pole.plus(-0.8, 6.6, 0), pole.plus(-0.8, 6.6, 13));
                sceneSet.draft().line(0.6, pole.plus(0.8, 6.6, 0), pole.plus(0.8, 6.6, 13));
            });
            Trees.bush(
                    sceneSet,
                    new Vec(-stableRandom.between(5, 12), 0, 3 + i * 5),
                    stableRandom.between(0.5, 1.1),
                    green);
        }
        for (int i = 0; i < 60; i++) {
            Trees.grass(
                    sceneSet,
                    new Vec(stableRandom.side() * stableRandom.between(3.7, 10), 0, stableRandom.between(0.3, 16)),
                    0.45,
                    green);
        }
    }
}
