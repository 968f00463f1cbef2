package app.storycore.engine.sketch.scenery;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Vec;

/** Open water: it mirrors the sky, glitters under the light and breaks into waves. */
public final class Water {

    /** Rougher water breaks into waves that can be told. */
    private static final double ROUGH = 0.4;

    private Water() {}

    /**
     * Fills a piece of level water.
     *
     * @param rough 0 for a mirror to 1 for a storm
     */
    public static void area(
            SceneSet sceneSet, double x0, double z0, double x1, double z1, double height, double rough) {
        Path path = sceneSet.draft()
                .project(
                        new Vec(x0, height, z0),
                        new Vec(x1, height, z0),
                        new Vec(x1, height, z1),
                        new Vec(x0, height, z1));
        if (!path.isEmpty()) {
            sceneSet.canvas().fill(path, paint(sceneSet, height, rough));
            sceneSet.tell("water", "wave", "sea", "ocean");
            if (rough > ROUGH) {
                sceneSet.drawn().tell(Item.of(Prop.BIG_WAVES));
            }
        }
    }

    private static Paint paint(SceneSet sceneSet, double height, double rough) {
        Camera camera = sceneSet.camera();
        Atmosphere atmosphere = sceneSet.air();
        int deep = Colours.mix(atmosphere.shade(0x2E5A6B, 0.3, 0), atmosphere.skyTop(), 0.25);
        int sky = Colours.mix(atmosphere.skyLow(), atmosphere.skyTop(), 0.35);
        int glint = Colours.mix(atmosphere.skyLow(), atmosphere.key(), 0.7);
        double sunX = camera.centreX() + (atmosphere.toLight().x() < 0 ? -1 : 1) * camera.centreX() * 0.52;
        return (y, from, to, colour, thickness) -> {
            for (int x = from; x < to; x++) {
                double rx = (x + 0.5 - camera.centreX()) / camera.focal();
                double ry = (camera.centreY() - y - 0.5) / camera.focal();
                double dy = camera.forward().y()
                        + camera.right().y() * rx
                        + camera.up().y() * ry;
                double t =
                        dy > -1e-4 ? 1e4 : Math.min(1e4, (height - camera.eye().y()) / dy);
                double wx = camera.eye().x()
                        + t * (camera.forward().x() + camera.right().x() * rx);
                double wz = camera.eye().z()
                        + t * (camera.forward().z() + camera.up().z() * ry);
                double grow = 1 + t * 0.02;
                float wave = Noise.CLOUD.at((float) (wx * 5 / grow), (float) (wz * 16 / grow));
                float small = Noise.TOOTH.at((float) (wx * 6 / grow), (float) (wz * 22 / grow));
                double mirror = Math.min(1, 0.25 + t / 160) * (1 - rough * 0.35);
                double lift = (wave - 0.5) * (0.7 + rough) + (small - 0.5) * 0.35;
                int tone = Colours.mix(deep, sky, mirror + lift * 0.7);
                double path = Math.max(0, 1 - Math.abs(x - sunX) / (camera.centreX() * (0.12 + 0.25 * Math.abs(ry))));
                tone = Colours.mix(tone, glint, path * Math.max(0, small * 1.5 - 0.5 + lift) * 0.9);
                if (rough > 0.3 && wave > 0.74 - rough * 0.12) {
                    tone = Colours.mix(
                            tone,
                            Colours.mix(0xF2F4F0, atmosphere.haze(), 0.35),
                            (wave - 0.6) * 2.4 * (1 - atmosphere.dark() * 0.45));
                }
                colour[x] = atmosphere.veil(tone, t * 0.6);
                thickness[x] = 1;
            }
        };
    }

    /** Broken foam along a line of the world. */
    public static void foam(SceneSet sceneSet, double x0, double z0, double x1, double z1, double height, double size) {
        Vec middle = new Vec((x0 + x1) / 2, height, (z0 + z1) / 2);
        StableRandom stableRandom =
                new StableRandom(new Seed(sceneSet.landmarks().bits()));
        sceneSet.put(middle, () -> spray(sceneSet, stableRandom, x0, z0, x1, z1, height, size));
    }

    private static void spray(
            SceneSet sceneSet,
            StableRandom stableRandom,
            double x0,
            double z0,
            double x1,
            double z1,
            double height,
            double size) {
        Camera camera = sceneSet.camera();
        int foam = Colours.mix(
                Colours.mix(0xFFFFFF, sceneSet.air().skyLow(), 0.3),
                0x20304A,
                sceneSet.air().dark() * 0.45);
        int count = 150;
        Path all = new Path();
        double depth = camera.depth(new Vec(x0, height, z0));
        for (int i = 0; i < count; i++) {
            double u = stableRandom.unit();
            double burst = Math.abs(Circle.sin(u * 5.5 + 0.13));
            double up = size * burst * burst * stableRandom.unit() * 0.9;
            Vec at = new Vec(x0 + (x1 - x0) * u, height + up, z0 + (z1 - z0) * u);
            if (camera.sees(at)) {
                double r = camera.scale(at) * size * (0.1 + 0.32 * stableRandom.unit() * (1 - up / size * 0.7));
                all.ellipse(camera.x(at), camera.y(at), r * (1.3 - up / size * 0.5), r * 0.5, 0);
            }
        }
        sceneSet.canvas().fill(all, sceneSet.air().veil(foam, depth * 0.5), 0.78);
    }
}
