package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.Season;

/** Trees and bushes. */
final class Trees {

    private Trees() {}

    static int leafColour(Season season, int green, Rand rand) {
        return switch (season) {
            case SPRING -> Colours.mix(green, rand.chance(0.3) ? 0xE9B8C4 : 0xA9C46C, 0.5);
            case SUMMER -> green;
            case AUTUMN -> rand.pick(0xB5652B, 0xC98A32, 0x9A4B2C, 0xA8742E);
            case WINTER -> Colours.mix(green, 0xD8DEE4, 0.55);
        };
    }

    /** A tree with a round crown, or bare in winter. */
    static void broad(Stage stage, Vec foot, double height, int green) {
        Rand rand = new Rand(new Seed(stage.landmarks().bits()));
        stage.put(foot, () -> {
            Draft draft = stage.draft();
            int bark = 0x5A4636;
            Vec fork = foot.plus(rand.between(-0.04, 0.04) * height, height * 0.42, 0);
            draft.body(bark, Ball.limb(foot, height * 0.035, fork, height * 0.022));
            for (int i = 0; i < 5; i++) {
                Vec tip = foot.plus(
                        rand.between(-0.3, 0.3) * height,
                        height * rand.between(0.6, 0.95),
                        rand.between(-0.1, 0.1) * height);
                draft.body(bark, Ball.limb(fork, height * 0.016, tip, height * 0.004));
            }
            if (stage.season() != Season.WINTER) {
                crown(draft, rand, foot, height, leafColour(stage.season(), green, rand));
            }
        });
    }

    private static void crown(Draft draft, Rand rand, Vec foot, double height, int leaf) {
        Ball[][] dark = new Ball[9][];
        for (int i = 0; i < dark.length; i++) {
            Vec at = foot.plus(
                    rand.between(-0.26, 0.26) * height,
                    height * rand.between(0.52, 0.9),
                    rand.between(-0.15, 0.15) * height);
            dark[i] = new Ball[] {new Ball(at, height * rand.between(0.1, 0.17))};
        }
        draft.body(leaf, dark);
    }

    /** A conifer of drooping tiers. */
    static void conifer(Stage stage, Vec foot, double height, int green) {
        Rand rand = new Rand(new Seed(stage.landmarks().bits()));
        stage.put(foot, () -> {
            Draft draft = stage.draft();
            Camera camera = draft.camera();
            double depth = camera.depth(foot);
            Path path = new Path();
            Path lit = new Path();
            int tiers = 7;
            double side = draft.air().toLight().x() < 0 ? -1 : 1;
            for (int t = 0; t < tiers; t++) {
                double y0 = height * (0.12 + 0.8 * t / tiers);
                double y1 = height * Math.min(1, 0.12 + 0.8 * (t + 1.9) / tiers);
                double r = height * 0.2 * (1.06 - (double) t / tiers) * rand.between(0.85, 1.15);
                Vec left = foot.plus(-r, y0, 0);
                Vec right = foot.plus(r * rand.between(0.85, 1.1), y0 + r * 0.1, 0);
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
            draft.body(
                    0x4A3A30,
                    Ball.limb(
                            foot.plus(0, -height * 0.012, 0),
                            height * 0.018,
                            foot.plus(0, height * 0.3, 0),
                            height * 0.013));
            int leaf = stage.season() == Season.AUTUMN
                    ? green
                    : leafColour(stage.season(), Colours.scale(green, 0.75), rand);
            draft.shape(path, Paint.solid(draft.air().shade(leaf, 0.15, depth), 1), depth);
            draft.canvas().fill(lit, draft.air().shade(leaf, 0.65, depth));
        });
    }

    private static void tier(Path path, Camera camera, Vec left, Vec right, Vec top, Vec middle) {
        path.moveTo(camera.x(left), camera.y(left));
        path.quadTo(camera.x(middle), camera.y(middle), camera.x(right), camera.y(right));
        path.lineTo(camera.x(top), camera.y(top));
    }

    static void bush(Stage stage, Vec foot, double size, int green) {
        Rand rand = new Rand(new Seed(stage.landmarks().bits()));
        stage.put(foot, () -> {
            Ball[][] blobs = new Ball[5][];
            for (int i = 0; i < blobs.length; i++) {
                blobs[i] = new Ball[] {
                    new Ball(
                            foot.plus(rand.between(-1, 1) * size, size * rand.between(0.2, 0.6), 0),
                            size * rand.between(0.3, 0.55))
                };
            }
            stage.draft().body(leafColour(stage.season(), green, rand), blobs);
        });
    }

    /** Blades of grass around a point. */
    static void grass(Stage stage, Vec foot, double size, int green) {
        Rand rand = new Rand(new Seed(stage.landmarks().bits()));
        stage.put(foot, () -> {
            Draft draft = stage.draft();
            double depth = draft.camera().depth(foot);
            Path blades = new Path();
            for (int i = 0; i < 9; i++) {
                double x = rand.between(-0.6, 0.6) * size;
                double lean = rand.between(-0.35, 0.35) * size;
                Vec a = foot.plus(x, 0, 0);
                Vec b = foot.plus(x + size * 0.05, 0, 0);
                Vec tip = foot.plus(x + lean, size * rand.between(0.5, 1), 0);
                blades.append(draft.project(a, tip, b));
            }
            draft.canvas().fill(blades, draft.air().shade(leafColour(stage.season(), green, rand), 0.25, depth));
        });
    }
}
