package app.storycore.engine.sketch.scenery;

import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.space.Vec;

/** Small things that stand around. */
public final class TabletopProps {

    private TabletopProps() {}

    public static void crates(SceneSet sceneSet, Vec at) {
        StableRandom stableRandom = sceneSet.landmarks();
        for (int i = 0; i < 3; i++) {
            double size = stableRandom.between(0.45, 0.75);
            Vec foot = at.plus(stableRandom.between(-0.9, 0.9), 0, i * 0.5);
            double yaw = stableRandom.between(-25, 25);
            sceneSet.piece("crate box", foot, () -> sceneSet.draft().box(0x8A6B45, foot, size, size * 0.8, size, yaw));
        }
    }
}
