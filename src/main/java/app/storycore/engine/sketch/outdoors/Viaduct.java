package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Sky;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** A bridge of stone arches across a valley, seen from its side. */
public final class Viaduct {

    private static final double DEEP = 22;
    private static final double SPAN = 10;
    private static final double PIER = 2.2;
    private static final double TURN = 8;
    private static final int ARCH = 8;

    private Viaduct() {}

    /**
     * Builds it under a railway.
     *
     * @param z metres from the origin to the middle of its deck
     */
    public static void build(SceneSet sceneSet, double z, int ground, int green) {
        Sky.draw(sceneSet);
        Ground.ridge(
                sceneSet,
                Colours.mix(green, 0x66788A, 0.5),
                900,
                190,
                0.6,
                sceneSet.landmarks().unit());
        Ground.ridge(
                sceneSet,
                Colours.mix(green, 0x66786A, 0.2),
                260,
                46,
                0.5,
                sceneSet.landmarks().unit());
        Ground.level(sceneSet, Landscape.soil(sceneSet, ground, green), -DEEP);
        sceneSet.tell("gorge", "valley", "ravine");
        int stone = Colours.mix(0x9A9082, ground, 0.2);
        for (int i = -8; i <= 8; i++) {
            Vec pier = new Vec(-3, 0, z).plus(new Vec(i * SPAN, 0, 0).turned(TURN));
            sceneSet.piece("bridge viaduct arch pier", pier.plus(0, 0, 2.2), () -> span(sceneSet.draft(), pier, stone));
        }
    }

    private static void span(SolidPen pen, Vec pier, int stone) {
        pen.box(stone, pier.plus(0, -DEEP, 0), PIER, DEEP - 5, 3.4, TURN);
        double half = SPAN / 2;
        double r = (SPAN - PIER) / 2;
        Vec[] face = new Vec[2 * ARCH + 4];
        face[0] = front(pier, -half, -0.05);
        face[1] = front(pier, half, -0.05);
        for (int i = 0; i <= ARCH; i++) { // from the crown of one arch down to the pier, and up to the next crown
            double across = r * Circle.sin(i, 4 * ARCH);
            double down = r * (1 - Circle.cos(i, 4 * ARCH));
            face[2 + i] = front(pier, half - across, -1.4 - down);
            face[2 * ARCH + 3 - i] = front(pier, -half + across, -1.4 - down);
        }
        pen.face(stone, 0.55, face);
        pen.box(Colours.scale(stone, 1.1), pier.plus(0, -0.5, 0), SPAN + 0.2, 0.5, 3.8, TURN);
        for (int i = 0; i < 5; i++) {
            Vec post = front(pier, -half + i * 2, 0);
            pen.bar(0x4A4A4E, 0.4, 0.08, post, post.plus(0, 0.9, 0));
        }
        pen.bar(0x4A4A4E, 0.4, 0.08, front(pier, -half, 0.9), front(pier, half, 0.9));
    }

    private static Vec front(Vec pier, double x, double y) {
        return pier.plus(new Vec(x, y, -1.72).turned(TURN));
    }
}
