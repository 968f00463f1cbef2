package app.storycore.engine.sketch.scenery;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Season;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Trees and bushes. */
public final class Trees {

    private Trees() {}

    public static int leafColour(Season season, int green, StableRandom stableRandom) {
        return switch (season) {
            case SPRING -> Colours.mix(green, stableRandom.chance(0.3) ? 0xE9B8C4 : 0xA9C46C, 0.5);
            case SUMMER -> green;
            case AUTUMN -> stableRandom.pick(0xB5652B, 0xC98A32, 0x9A4B2C, 0xA8742E);
            case WINTER -> Colours.mix(green, 0xD8DEE4, 0.55);
        };
    }

    /** A tree with a round crown, or bare in winter. */
    public static void broad(SceneSet sceneSet, Vec foot, double height, int green) {
        StableRandom stableRandom =
                new StableRandom(new Seed(sceneSet.landmarks().bits()));
        sceneSet.piece("tree", foot, () -> {
            SolidPen solidPen = sceneSet.draft();
            int bark = 0x5A4636;
            Vec fork = foot.plus(stableRandom.between(-0.04, 0.04) * height, height * 0.42, 0);
            solidPen.body(bark, Sphere.limb(foot, height * 0.035, fork, height * 0.022));
            for (int i = 0; i < 5; i++) {
                Vec tip = foot.plus(
                        stableRandom.between(-0.3, 0.3) * height,
                        height * stableRandom.between(0.6, 0.95),
                        stableRandom.between(-0.1, 0.1) * height);
                solidPen.body(bark, Sphere.limb(fork, height * 0.016, tip, height * 0.004));
            }
            if (sceneSet.season() != Season.WINTER) {
                crown(solidPen, stableRandom, foot, height, leafColour(sceneSet.season(), green, stableRandom));
            }
        });
    }

    private static void crown(SolidPen solidPen, StableRandom stableRandom, Vec foot, double height, int leaf) {
        Sphere[][] dark = new Sphere[9][];
        for (int i = 0; i < dark.length; i++) {
            Vec at = foot.plus(
                    stableRandom.between(-0.26, 0.26) * height,
                    height * stableRandom.between(0.52, 0.9),
                    stableRandom.between(-0.15, 0.15) * height);
            dark[i] = new Sphere[] {new Sphere(at, height * stableRandom.between(0.1, 0.17))};
        }
        solidPen.body(leaf, dark);
    }

    /** A conifer of drooping tiers. */
    public static void conifer(SceneSet sceneSet, Vec foot, double height, int green) {
        StableRandom stableRandom =
                new StableRandom(new Seed(sceneSet.landmarks().bits()));
        sceneSet.piece("tree", foot, () -> {
            SolidPen solidPen = sceneSet.draft();
            Camera camera = solidPen.camera();
            double depth = camera.depth(foot);
            Path path = new Path();
            Path lit = new Path();
            int tiers = 7;
            double side = solidPen.air().toLight().x() < 0 ? -1 : 1;
            for (int t = 0; t < tiers; t++) {
                double y0 = height * (0.12 + 0.8 * t / tiers);
                double y1 = height * Math.min(1, 0.12 + 0.8 * (t + 1.9) / tiers);
                double r = height * 0.2 * (1.06 - (double) t / tiers) * stableRandom.between(0.85, 1.15);
                Vec left = foot.plus(-r, y0, 0);
                Vec right = foot.plus(r * stableRandom.between(0.85, 1.1), y0 + r * 0.1, 0);
                Vec top = foot.plus(0, y1, 0);
                tier(path, camera, left, right, top, foot.plus(0, y0 + r * 0.3, 0));
                tier(
                        lit,
                        camera,
                        foot.plus(side * r * 0.15, y0 + r * 0.3, 0),
                        foot.plus(side * r * 0.9, y0 + r * 0.12, 0),
                        top,
                        foot.plus(side * r * 0.5, y0 + r * 0.3, 0));
            }
            solidPen.body(
                    0x4A3A30,
                    Sphere.limb(
                            foot.plus(0, -height * 0.012, 0),
                            height * 0.018,
                            foot.plus(0, height * 0.3, 0),
                            height * 0.013));
            int leaf = sceneSet.season() == Season.AUTUMN
                    ? green
                    : leafColour(sceneSet.season(), Colours.scale(green, 0.75), stableRandom);
            solidPen.shape(path, Paint.solid(solidPen.air().shade(leaf, 0.15, depth), 1), depth);
            solidPen.canvas().fill(lit, solidPen.air().shade(leaf, 0.65, depth));
        });
    }

    private static void tier(Path path, Camera camera, Vec left, Vec right, Vec top, Vec middle) {
        path.moveTo(camera.x(left), camera.y(left));
        path.quadTo(camera.x(middle), camera.y(middle), camera.x(right), camera.y(right));
        path.lineTo(camera.x(top), camera.y(top));
    }

    public static void bush(SceneSet sceneSet, Vec foot, double size, int green) {
        StableRandom stableRandom =
                new StableRandom(new Seed(sceneSet.landmarks().bits()));
        sceneSet.piece("bush hedge shrub", foot, () -> {
            Sphere[][] blobs = new Sphere[5][];
            for (int i = 0; i < blobs.length; i++) {
                blobs[i] = new Sphere[] {
                    new Sphere(
                            foot.plus(stableRandom.between(-1, 1) * size, size * stableRandom.between(0.2, 0.6), 0),
                            size * stableRandom.between(0.3, 0.55))
                };
            }
            sceneSet.draft().body(leafColour(sceneSet.season(), green, stableRandom), blobs);
        });
    }

    /** Blades of grass around a point. */
    public static void grass(SceneSet sceneSet, Vec foot, double size, int green) {
        StableRandom stableRandom =
                new StableRandom(new Seed(sceneSet.landmarks().bits()));
        sceneSet.piece("grass", foot, () -> {
            SolidPen solidPen = sceneSet.draft();
            double depth = solidPen.camera().depth(foot);
            Path blades = new Path();
            for (int i = 0; i < 9; i++) {
                double x = stableRandom.between(-0.6, 0.6) * size;
                double lean = stableRandom.between(-0.35, 0.35) * size;
                Vec a = foot.plus(x, 0, 0);
                Vec b = foot.plus(x + size * 0.05, 0, 0);
                Vec tip = foot.plus(x + lean, size * stableRandom.between(0.5, 1), 0);
                blades.append(solidPen.project(a, tip, b));
            }
            solidPen.canvas()
                    .fill(
                            blades,
                            solidPen.air().shade(leafColour(sceneSet.season(), green, stableRandom), 0.25, depth));
        });
    }
}
