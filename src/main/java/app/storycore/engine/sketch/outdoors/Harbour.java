package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.TabletopProps;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Water;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Boats;

/** A quay with bollards, moored boats, masts and houses across the water. */
final class Harbour {

    private Harbour() {}

    static void build(SceneSet sceneSet, int ground, double rough) {
        Ground.ridge(sceneSet, 0x56635C, 420, 70, 0.7, sceneSet.landmarks().unit());
        Water.area(sceneSet, -4000, -50, 4000, 415, -1.6, rough * 0.5);
        houses(sceneSet);
        sceneSet.tell("boat"); // as many as anybody counts
        int stone = Colours.mix(0x8A8278, ground, 0.25);
        Ground.area(sceneSet, Ground.surface(sceneSet, stone, 0, 0.35, 1), -60, -50, 60, 4.5, 0);
        sceneSet.draft()
                .face(
                        Colours.scale(stone, 0.6),
                        0.3,
                        new Vec(-60, 0, 4.5),
                        new Vec(60, 0, 4.5),
                        new Vec(60, -0.35, 4.55),
                        new Vec(-60, -0.35, 4.55));
        for (int i = 0; i < 12; i++) {
            sceneSet.draft().line(0.5, new Vec(-14 + i * 2.4, 0, -4), new Vec(-14 + i * 2.4, 0, 4.4));
        }
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = -3; i <= 3; i++) {
            bollard(sceneSet, new Vec(i * 4.2 + stableRandom.between(-0.5, 0.5), 0, 4));
        }
        for (int i = 0; i < 5; i++) {
            Vec at = new Vec(-16 + i * 7.5 + stableRandom.between(-2, 2), -1.5, 8 + stableRandom.between(0, 12));
            double size = stableRandom.between(5, 8);
            int hull = stableRandom.pick(0x7A3B34, 0x2F5560, 0x3D5C48, 0x8A6A3E);
            double yaw = stableRandom.between(-50, 50);
            sceneSet.as(Item.of(Prop.BOAT), () -> sceneSet.put(at, () -> Boats.fishing(sceneSet, at, size, yaw, hull)));
        }
        TabletopProps.crates(sceneSet, new Vec(stableRandom.side() * 3.4, 0, 2.4));
    }

    private static void bollard(SceneSet sceneSet, Vec at) {
        sceneSet.piece("bollard", at, () -> {
            Towers.tube(sceneSet.draft(), 0x3A3A3C, at, 0.16, at.plus(0, 0.5, 0), 0.13);
            Towers.tube(sceneSet.draft(), 0x3A3A3C, at.plus(0, 0.5, 0), 0.2, at.plus(0, 0.58, 0), 0.2);
        });
    }

    private static void houses(SceneSet sceneSet) {
        StableRandom stableRandom = sceneSet.landmarks();
        double x = -70;
        while (x < 70) {
            double width = stableRandom.between(6, 11);
            double height = stableRandom.between(5, 10);
            int wall = stableRandom.pick(0xC9B79A, 0xB4675A, 0x8FA3A0, 0xD8CDB8, 0xA98F6E);
            Vec foot = new Vec(x + width / 2, -1, 62 + stableRandom.between(0, 14));
            sceneSet.put(foot, () -> Towers.cottage(sceneSet, foot, width, height, wall));
            x += width + stableRandom.between(0.3, 3);
        }
    }
}
