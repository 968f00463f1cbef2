package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Rand;

/** Small things that stand around. */
final class Props {

    private Props() {}

    static void crates(Stage stage, Vec at) {
        Rand rand = stage.landmarks();
        for (int i = 0; i < 3; i++) {
            double size = rand.between(0.45, 0.75);
            Vec foot = at.plus(rand.between(-0.9, 0.9), 0, i * 0.5);
            double yaw = rand.between(-25, 25);
            stage.put(foot, () -> stage.draft().box(0x8A6B45, foot, size, size * 0.8, size, yaw));
        }
    }
}
