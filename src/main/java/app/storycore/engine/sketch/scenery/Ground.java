package app.storycore.engine.sketch.scenery;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.FrameShape;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** The level ground and water out to the horizon, and hills behind it. */
public final class Ground {

    private static final double FAR = 4000;

    private Ground() {}

    /** Level ground of one colour from near to far. */
    public static void level(SceneSet sceneSet, int albedo, double height) {
        sceneSet.tell("ground", "horizon");
        area(sceneSet, surface(sceneSet, albedo, height, 0.35, 1), -FAR, -60, FAR, FAR, height);
    }

    /** A piece of level ground. */
    public static void area(SceneSet sceneSet, Paint paint, double x0, double z0, double x1, double z1, double y) {
        Path path = sceneSet.draft()
                .project(new Vec(x0, y, z0), new Vec(x1, y, z0), new Vec(x1, y, z1), new Vec(x0, y, z1));
        if (!path.isEmpty()) {
            sceneSet.canvas().fill(path, paint);
        }
    }

    /**
     * A paint that knows how far each pixel of a level surface is.
     *
     * @param patch how strongly the surface is mottled, 0 to 1
     * @param stretch how much wider than deep its patches are
     */
    public static Paint surface(SceneSet sceneSet, int albedo, double height, double patch, double stretch) {
        Camera camera = sceneSet.camera();
        Atmosphere atmosphere = sceneSet.air();
        int light = atmosphere.shade(albedo, 0.62, 0);
        int dark = atmosphere.shade(Colours.scale(albedo, 0.72), 0.35, 0);
        return (y, from, to, colour, thickness) -> {
            for (int x = from; x < to; x++) {
                double rx = (x + 0.5 - camera.centreX()) / camera.focal();
                double ry = (camera.centreY() - y - 0.5) / camera.focal();
                double dy = camera.forward().y()
                        + camera.right().y() * rx
                        + camera.up().y() * ry;
                double t = dy > -1e-4 ? 1e5 : (height - camera.eye().y()) / dy;
                double wx = camera.eye().x()
                        + t
                                * (camera.forward().x()
                                        + camera.right().x() * rx
                                        + camera.up().x() * ry);
                double wz = camera.eye().z()
                        + t
                                * (camera.forward().z()
                                        + camera.right().z() * rx
                                        + camera.up().z() * ry);
                float n = Noise.CLOUD.at((float) (wx * 9 / stretch), (float) (wz * 9));
                double fine = Math.min(1, 30 / t) * patch;
                int tone = Colours.mix(light, dark, 0.42 + (n - 0.5) * 2 * fine);
                colour[x] = atmosphere.veil(tone, t);
                thickness[x] = 1;
            }
        };
    }

    /** A row of hills: a ridge at a distance, its height in metres. */
    public static void ridge(
            SceneSet sceneSet, int albedo, double distance, double height, double roughness, double seedShift) {
        SolidPen solidPen = sceneSet.draft();
        Path path = new Path();
        Path crest = new Path();
        int steps = 90;
        double half = distance * 1.5 * new FrameShape(sceneSet.canvas()).wideness();
        for (int i = 0; i <= steps; i++) {
            double u = (double) i / steps;
            float at = (float) (u * 900 * roughness + seedShift * 97);
            double n = Noise.CLOUD.at(at * 0.35f, (float) seedShift * 31) * 0.75
                    + Noise.CLOUD.at(at * 2.2f, 7f) * 0.25 * roughness;
            Vec point = new Vec(-half + 2 * half * u, height * n, distance);
            double x = solidPen.camera().x(point);
            double y = solidPen.camera().y(point);
            if (i == 0) {
                path.moveTo(x, y);
                crest.moveTo(x, y);
            } else {
                path.lineTo(x, y);
                crest.lineTo(x, y);
            }
        }
        Vec right = new Vec(half, -1, distance);
        Vec left = new Vec(-half, -1, distance);
        path.lineTo(solidPen.camera().x(right), solidPen.camera().y(right))
                .lineTo(solidPen.camera().x(left), solidPen.camera().y(left));
        int tone = solidPen.air().shade(albedo, 0.35, distance);
        int foot = solidPen.air().veil(tone, distance * 0.9);
        float[] box = path.bounds();
        sceneSet.canvas().fill(path, Paint.linear(0, box[1], tone, 1, 0, box[3], foot, 1));
        sceneSet.canvas().scribe(crest, solidPen.weight(distance), solidPen.strength(distance) * 0.8);
    }
}
