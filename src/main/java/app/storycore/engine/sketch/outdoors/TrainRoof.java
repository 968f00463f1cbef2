package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** On top of a train that runs from left to right through open country. */
public final class TrainRoof {

    /** Metres from the roof down to the ground. */
    private static final double HIGH = 3.9;

    private static final double HALF = 1.3;

    /** Degrees that it is turned out of the picture plane. */
    private static final double TURN = 24;

    private static final double WAGON = 14;
    private static final int ROOF = 0x6E7278;
    private static final int SIDE = 0x7A3A34;

    private TrainRoof() {}

    public static void build(SceneSet sceneSet, int ground, int green) {
        Sky.draw(sceneSet);
        Ground.ridge(sceneSet, green, 700, 120, 0.6, sceneSet.landmarks().unit());
        Ground.level(sceneSet, Landscape.soil(sceneSet, ground, green), -HIGH);
        poles(sceneSet);
        streaks(sceneSet);
        for (int i = -2; i <= 3; i++) {
            double x = (i - 0.28) * WAGON;
            Vec middle = at(x + WAGON / 2, 0, 1.8);
            sceneSet.piece("train wagon carriage roof", middle, () -> wagon(sceneSet, x));
        }
    }

    private static void wagon(SceneSet sceneSet, double x) {
        SolidPen pen = sceneSet.draft();
        double end = x + WAGON - 0.7;
        for (int side = 1; side >= -1; side -= 2) {
            double z = side * HALF;
            Vec a = at(x, -0.28, z);
            Vec b = at(end, -0.28, z);
            pen.face(SIDE, side < 0 ? 0.5 : 0.2, a, b, b.plus(0, -2.9, 0), a.plus(0, -2.9, 0));
            pen.face(ROOF, 0.45, a, b, at(end, -0.02, side * 0.8), at(x, -0.02, side * 0.8));
        }
        pen.face(ROOF, 0.8, at(x, 0, -0.8), at(end, 0, -0.8), at(end, 0, 0.8), at(x, 0, 0.8));
        for (double along = x + 0.9; along < end; along += 1.1) {
            pen.line(0.7, at(along, 0.01, -0.8), at(along, 0.01, 0.8));
        }
        for (double along = x + 0.8; along < end - 1; along += 1.7) {
            Vec a = at(along, -1.35, -HALF - 0.01);
            Vec b = at(along + 1.1, -1.35, -HALF - 0.01);
            pen.face(0x3A464E, 0.4, a, b, b.plus(0, 0.75, 0), a.plus(0, 0.75, 0));
        }
        for (double along : new double[] {x + 2.6, x + 8.2, x + 11.5}) {
            pen.box(0x565A60, at(along, 0, 0.55), 0.6, 0.2, 0.4, TURN);
        }
    }

    private static void poles(SceneSet sceneSet) {
        for (int i = -4; i <= 4; i++) {
            Vec foot = new Vec(i * 13 + sceneSet.landmarks().between(-2, 2), -HIGH, 16);
            sceneSet.put(foot, () -> {
                sceneSet.draft().bar(0x5A4A3A, 0.4, 0.22, foot, foot.plus(0, 7.5, 0));
                sceneSet.draft().bar(0x5A4A3A, 0.4, 0.14, foot.plus(-1, 7, 0), foot.plus(1, 7, 0));
            });
        }
    }

    /** What is near flies past in long lines. */
    private static void streaks(SceneSet sceneSet) {
        StableRandom chance = sceneSet.chance();
        SolidPen pen = sceneSet.draft();
        for (int i = 0; i < 60; i++) {
            Vec a = new Vec(chance.between(-30, 26), -HIGH + 0.02, chance.between(3, 30));
            pen.line(0.5, a, a.plus(chance.between(2, 7), 0, 0));
        }
    }

    /** A point of the train: x along it, z across. */
    private static Vec at(double x, double y, double z) {
        return new Vec(x, y, z).turned(TURN);
    }
}
