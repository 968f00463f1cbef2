package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Atmosphere;

/** No place in particular: a backdrop that bends into the floor, in the light of the hour, as in a studio. */
public final class Neutral {

    private static final int GROUND = 0xB4ACA0;

    private Neutral() {}

    public static void build(SceneSet sceneSet, int ground) {
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        Atmosphere atmosphere = sceneSet.air();
        int cloth = Colours.scale(Colours.mix(GROUND, ground, 0.25), 1 - 0.45 * atmosphere.dark());
        int back = Colours.mix(atmosphere.shade(cloth, 0.9, 0), atmosphere.skyLow(), 0.25);
        int floor = atmosphere.shade(Colours.scale(cloth, 0.9), 0.7, 0);
        double bend = Math.max(h * 0.3, Math.min(h * 0.8, sceneSet.camera().horizon() + h * 0.1));
        sceneSet.canvas().flood(Paint.linear(0, 0, back, 1, 0, bend, back, 1), Blend.COVER);
        sceneSet.canvas()
                .fill(
                        new Path().rectangle(0, bend, w, h),
                        Paint.linear(0, bend, back, 1, 0, bend + (h - bend) * 0.5, floor, 1));
    }
}
