package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** The field of a stadium, an arena or a show ring before its stands. */
public final class Stadium {

    private static final int ROWS = 6;
    private static final double WIDE = 44;
    private static final double NEAR = 13;

    private Stadium() {}

    public static void build(SceneSet sceneSet, int ground) {
        Sky.draw(sceneSet);
        Ground.level(sceneSet, Colours.mix(ground, 0xC8AE7E, 0.6), 0);
        sceneSet.tell("stand", "arena", "stadium", "ring", "pitch");
        for (int row = ROWS - 1; row >= 0; row--) {
            Vec step = new Vec(0, 0.9 * row, NEAR + 1.3 * row);
            int tone = row % 2 == 0 ? 0x8E8474 : 0x7E7466;
            sceneSet.piece(
                    "stand tier wall",
                    step,
                    () -> sceneSet.draft().box(tone, new Vec(0, 0, step.z()), WIDE, 1.2 + step.y(), 1.3, 0));
            crowd(sceneSet, step.plus(0, 1.2, -0.1));
        }
    }

    private static void crowd(SceneSet sceneSet, Vec row) {
        StableRandom chance = sceneSet.landmarks();
        for (int i = 0; i < 34; i++) {
            Vec at = row.plus(-WIDE / 2 + 1.3 * i + chance.between(-0.3, 0.3), chance.between(-0.1, 0.1), 0);
            int tone = chance.pick(0x8A4A44, 0x4A5A7A, 0x7A7A4C, 0x5A5A5E, 0xA88A5A);
            sceneSet.piece(
                    "crowd audience spectator fan",
                    at,
                    () -> sceneSet.draft().body(tone, new Sphere[] {
                        new Sphere(at.plus(0, 0.95, 0), 0.2), new Sphere(at.plus(0, 0.5, 0), 0.34)
                    }));
        }
    }
}
