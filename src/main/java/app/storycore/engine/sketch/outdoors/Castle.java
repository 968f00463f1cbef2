package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Trees;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** A castle on its hill, seen from the way that leads up to it. */
public final class Castle {

    /** How far one sees at least, in metres: a castle in the fog is still a castle. */
    private static final double CLEAR = 75;

    private Castle() {}

    public static void draw(SceneSet sceneSet, int ground, int green) {
        RuralSets.country(sceneSet, ground, green);
        RuralSets.path(sceneSet, ground, 1.6);
        int stone = Colours.mix(0x9A9488, ground, 0.2);
        SolidPen pen = sceneSet.draft().seeing(CLEAR);
        double high = 8;
        Vec gate = new Vec(sceneSet.landmarks().side() * 4, high, 66);
        hill(sceneSet, gate.plus(0, -high, -4), high, green, ground);
        sceneSet.piece("wall gate castle", gate.plus(0, 0, 4), () -> wall(pen, gate, stone));
        double[][] towers = {{-15, 10, 2.6}, {-5, 13, 2.2}, {5, 13, 2.2}, {15, 11, 2.8}};
        for (double[] t : towers) {
            Vec foot = gate.plus(t[0], 0, -0.5);
            sceneSet.piece("tower castle", foot, () -> tower(pen, foot, t[1], t[2], stone));
        }
        Vec keep = gate.plus(1, 0, 12);
        sceneSet.piece("tower castle keep", keep, () -> tower(pen, keep, 24, 3.8, stone));
        for (int i = 0; i < 8; i++) {
            Trees.conifer(
                    sceneSet,
                    new Vec(
                            sceneSet.landmarks().side() * sceneSet.landmarks().between(8, 26),
                            0,
                            sceneSet.landmarks().between(16, 38)),
                    7,
                    green);
        }
    }

    /** A round hill with the path going up to the gate. */
    private static void hill(SceneSet sceneSet, Vec foot, double high, int green, int ground) {
        Vec[] rim = new Vec[25];
        for (int i = 0; i < rim.length; i++) {
            double u = i / 12.0 - 1;
            rim[i] = foot.plus(46 * u, high * (1 - u * u) * (1 - 0.25 * u * u), 0);
        }
        Vec[] way = {
            foot.plus(-5.2, 0, -0.1),
            foot.plus(-1.5, high * 0.45, -0.1),
            foot.plus(-1.9, high * 0.75, -0.1),
            foot.plus(-0.9, high, -0.1),
            foot.plus(0.9, high, -0.1),
            foot.plus(0.6, high * 0.75, -0.1),
            foot.plus(1.4, high * 0.42, -0.1),
            foot.plus(-1.6, 0, -0.1)
        };
        sceneSet.piece("hill", foot, () -> {
            SolidPen solidPen = sceneSet.draft().seeing(CLEAR);
            solidPen.face(green, 0.55, rim);
            solidPen.plane(Colours.mix(ground, 0xA88A6A, 0.6), 0.7, way);
            for (int i = 4; i < rim.length - 4; i += 3) {
                Vec tuft = rim[i].plus(-1, -high * 0.3, -0.2);
                solidPen.line(0.5, tuft, tuft.plus(2.4, i < 12 ? 0.5 : -0.5, 0));
            }
        });
    }

    private static void wall(SolidPen solidPen, Vec gate, int stone) {
        solidPen.box(stone, gate, 34, 7, 2, 0);
        for (int i = -16; i <= 16; i += 2) {
            solidPen.box(stone, gate.plus(i, 7, -0.7), 1.1, 1, 0.6, 0);
        }
        Vec arch = gate.plus(0, 0, -1.02);
        solidPen.face(
                0x2A2622,
                0.2,
                arch.plus(-1.8, 0, 0),
                arch.plus(1.8, 0, 0),
                arch.plus(1.8, 3, 0),
                arch.plus(1.2, 4.3, 0),
                arch.plus(0, 4.9, 0),
                arch.plus(-1.2, 4.3, 0),
                arch.plus(-1.8, 3, 0));
    }

    private static void tower(SolidPen solidPen, Vec foot, double height, double radius, int stone) {
        Towers.tube(solidPen, stone, foot, radius, foot.plus(0, height, 0), radius * 0.94);
        Towers.tube(
                solidPen, stone, foot.plus(0, height, 0), radius * 1.15, foot.plus(0, height + 1.3, 0), radius * 1.15);
        Towers.tube(
                solidPen,
                0x6A4048,
                foot.plus(0, height + 1.3, 0),
                radius * 1.25,
                foot.plus(0, height + 1.3 + radius * 2.4, 0),
                0.05);
        int slit = solidPen.air().dark() > 0.3 ? 0xF2C870 : 0x2E2C2A;
        for (double at : new double[] {0.4, 0.7}) {
            Vec w = foot.plus(0, height * at, -radius);
            solidPen.shine(slit, w.plus(-0.15, 0, 0), w.plus(0.15, 0, 0), w.plus(0.15, 1, 0), w.plus(-0.15, 1, 0));
        }
    }
}
