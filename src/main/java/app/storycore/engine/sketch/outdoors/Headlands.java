package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Stroke;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.scenery.Trees;
import app.storycore.engine.sketch.scenery.Water;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Vec;

/** The cliff on which one stands or which one sees across a bay. */
final class Headlands {

    /** Height of the water below the cliff, in metres. */
    static final double DEEP = -13;

    private Headlands() {}

    static void build(SceneSet sceneSet, int ground, int green, boolean lighthouse) {
        Coast.headland(sceneSet, 380, 40);
        int side = sceneSet.landmarks().side();
        if (lighthouse) {
            promontory(sceneSet, ground, green, side);
        } else {
            Ground.area(
                    sceneSet,
                    Ground.surface(sceneSet, Colours.mix(ground, green, 0.6), 0, 0.9, 1.2),
                    -200,
                    -50,
                    200,
                    7,
                    0);
            rim(sceneSet, ground);
        }
    }

    /** The torn edge before the drop. */
    private static void rim(SceneSet sceneSet, int ground) {
        for (int i = 0; i < 24; i++) {
            Coast.rock(
                    sceneSet,
                    new Vec(-18 + i * 1.5, -0.15, 7 + sceneSet.landmarks().between(-0.5, 0.4)),
                    sceneSet.landmarks().between(0.5, 1.1));
            Trees.grass(
                    sceneSet,
                    new Vec(
                            sceneSet.landmarks().between(-12, 12),
                            0,
                            sceneSet.landmarks().between(1, 6.5)),
                    0.4,
                    Colours.mix(ground, 0x6E7A48, 0.7));
        }
    }

    /** Far cliff across the water with the tower on its top. */
    private static void promontory(SceneSet sceneSet, int ground, int green, int side) {
        double z = 46;
        Vec tower = new Vec(side * 3, 0, z);
        sceneSet.put(tower.plus(0, 0, 1.5), () -> rockWall(sceneSet, ground, green, side, z));
        sceneSet.put(tower, () -> Towers.lighthouse(sceneSet, tower, 15));
        sceneSet.put(
                tower.plus(0, 0, 0.5),
                () -> Towers.cottage(sceneSet, tower.plus(side * 8, -0.4, 1.5), 5, 2.6, 0xC9C2B2));
        surf(sceneSet, side, z - 3);
    }

    private static void rockWall(SceneSet sceneSet, int ground, int green, int side, double z) {
        Camera camera = sceneSet.camera();
        Path path = new Path();
        Path top = new Path();
        double[] profile = {
            -9.5, -13.4, -8.2, -12.2, -8.4, -9.6, -6.9, -7.4, -7.2, -4.6, -5.2, -3.4, -4.9, -1.2, -3.4, -0.2, 3, 0, 8,
            -0.5, 14, 0.8, 24, 1.6, 40, 3.4, 70, 5, 130, 7
        };
        for (int i = 0; i < profile.length; i += 2) {
            double jag = (Noise.CLOUD.at((float) i * 13, 5) - 0.5) * 0.8;
            Vec p = new Vec(side * (profile[i] + jag), profile[i + 1], z);
            if (i == 0) {
                path.moveTo(camera.x(p), camera.y(p));
            } else {
                path.lineTo(camera.x(p), camera.y(p));
            }
            if (i == 14) {
                top.moveTo(camera.x(p), camera.y(p));
            } else if (i > 14) {
                top.lineTo(camera.x(p), camera.y(p));
            }
        }
        Vec low = new Vec(side * 130, -13.4, z);
        path.lineTo(camera.x(low), camera.y(low));
        Atmosphere atmosphere = sceneSet.air();
        float[] box = path.bounds();
        int rock = Colours.mix(0x6B6259, ground, 0.3);
        sceneSet.draft()
                .shape(
                        path,
                        Paint.linear(
                                0,
                                box[1],
                                atmosphere.shade(rock, 0.35, z),
                                1,
                                0,
                                box[3],
                                atmosphere.shade(rock, 0.05, z * 2.2),
                                1),
                        z * 0.4);
        facets(sceneSet, side, z, rock);
        sceneSet.canvas()
                .fill(
                        Stroke.plain(top, camera.focal() / z * 0.7),
                        atmosphere.shade(Colours.mix(green, ground, 0.3), 0.6, z));
    }

    /** Planes of rock that catch the light or lie in shadow, in ledges one above the other. */
    private static void facets(SceneSet sceneSet, int side, double z, int rock) {
        boolean facing = sceneSet.air().toLight().x() * side < 0;
        for (int ledge = 0; ledge < 5; ledge++) {
            double top = -0.8 - ledge * 2.5;
            double x = -5 - ledge * 0.8;
            while (x < 60) {
                double width = sceneSet.landmarks().between(1.4, 4.2);
                double drop = sceneSet.landmarks().between(1.2, 2.9);
                double skew = sceneSet.landmarks().between(-0.6, 0.6);
                double start = sceneSet.landmarks().between(0, 0.8);
                boolean lit = sceneSet.landmarks().chance(facing ? 0.62 : 0.3);
                Vec a = new Vec(side * x, top - start, z - 0.01);
                Path plane = sceneSet.draft()
                        .project(
                                a,
                                a.plus(side * width, -start * 0.3 - 0.2, 0),
                                a.plus(side * (width * 0.8 + skew), -drop, 0),
                                a.plus(side * (width * 0.25 + skew), -drop * 0.8, 0));
                sceneSet.canvas().fill(plane, sceneSet.air().shade(rock, lit ? 0.85 : 0.0, z), lit ? 0.5 : 0.42);
                if (!lit) {
                    sceneSet.canvas().scribe(plane, sceneSet.draft().weight(z) * 0.9, 0.55);
                }
                x += width * sceneSet.landmarks().between(0.8, 1.5);
            }
        }
    }

    /** Waves that break on the foot of the cliff. */
    private static void surf(SceneSet sceneSet, int side, double z) {
        double y = DEEP + 0.2;
        Water.foam(sceneSet, -side * 13, z + 2, side * 60, z + 4, y, 1.5);
        Water.foam(sceneSet, -side * 15, z - 1, side * 40, z + 1, y, 0.9);
        Water.foam(sceneSet, -side * 12, z + 2, -side * 7, z + 2, y + 0.9, 1.1);
        for (int i = 0; i < 3; i++) {
            Coast.rock(sceneSet, new Vec(-side * (11 + i * 4.2), y - 0.6, z - 2 - i), 1.6 - i * 0.3);
        }
    }
}
