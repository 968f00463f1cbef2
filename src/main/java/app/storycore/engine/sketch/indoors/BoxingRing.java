package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** A boxing ring under its lamps, a crowd in the dark behind the ropes. */
public final class BoxingRing {

    private static final double HALF = 2.9;
    private static final double BACK = 2.5;
    private static final int[] ROPES = {0xB83A34, 0xE8E4DA, 0x3A5AA0};

    private BoxingRing() {}

    public static void build(SceneSet sceneSet) {
        Room.shell(sceneSet, 0x35343C, 0x4A4650, 9, 11, 6);
        crowd(sceneSet);
        SolidPen pen = sceneSet.draft();
        pen.face(
                0xCFC8B8,
                0.75,
                new Vec(-HALF, 0.01, -4),
                new Vec(HALF, 0.01, -4),
                new Vec(HALF, 0.01, BACK),
                new Vec(-HALF, 0.01, BACK));
        for (int side = -1; side <= 1; side += 2) {
            Vec post = new Vec(side * HALF, 0, BACK);
            sceneSet.piece("ring post corner", post, () -> post(sceneSet.draft(), post));
        }
        for (int i = 0; i < ROPES.length; i++) {
            double y = 0.45 + 0.42 * i;
            int colour = ROPES[i];
            Vec left = new Vec(-HALF, y, BACK);
            Vec right = new Vec(HALF, y, BACK);
            sceneSet.piece("ring rope", left.towards(right, 0.5), () -> {
                sceneSet.draft().bar(colour, 0.7, 0.055, left, right);
                sceneSet.draft().bar(colour, 0.5, 0.055, left, new Vec(-HALF, y, -1.4));
                sceneSet.draft().bar(colour, 0.5, 0.055, right, new Vec(HALF, y, -1.4));
            });
        }
        pen.glow(new Vec(0, 3.2, 0.6), 3.4, 0xFFF0D0, 0.3);
    }

    private static void post(SolidPen pen, Vec at) {
        pen.box(0x5A5E66, at, 0.14, 1.6, 0.14, 0);
        pen.box(0xB83A34, at.plus(0, 0.4, -0.1), 0.22, 1, 0.12, 0);
    }

    private static void crowd(SceneSet sceneSet) {
        StableRandom chance = sceneSet.landmarks();
        for (int i = 0; i < 26; i++) {
            Vec at = new Vec(-6.5 + 0.52 * i, 0.1 + 0.5 * (i % 2), 4.4 + 1.4 * (i % 2) + chance.between(0, 0.5));
            int tone = Colours.scale(chance.pick(0x6A5A54, 0x5A5A68, 0x6A6258, 0x58504E), 0.6);
            sceneSet.piece(
                    "crowd audience spectator",
                    at,
                    () -> sceneSet.draft()
                            .body(
                                    tone,
                                    new Sphere[] {
                                        new Sphere(at.plus(0, 1.25, 0), 0.12), new Sphere(at.plus(0, 1.3, 0), 0.11)
                                    },
                                    new Sphere[] {
                                        new Sphere(at.plus(-0.12, 0.9, 0), 0.14),
                                        new Sphere(at.plus(0.12, 0.9, 0), 0.14),
                                        new Sphere(at.plus(0, 0.3, 0), 0.24)
                                    }));
        }
    }
}
