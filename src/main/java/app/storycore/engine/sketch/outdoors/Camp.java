package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Boxes;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** What stands in the open: fires, tents, crosses. */
public final class Camp {

    private Camp() {}

    public static void fire(SceneSet sceneSet, Vec at, boolean indoors) {
        if (indoors) {
            return;
        }
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            solidPen.glow(at.plus(0, 0.4, 0), 3, 0xFF9A40, 0.36);
            for (int i = -1; i <= 1; i++) {
                solidPen.bar(0x3E2C20, 0.3, 0.12, at.plus(-0.4, 0.06, i * 0.2), at.plus(0.4, 0.1, -i * 0.2));
            }
            int[] tones = {0xE8642A, 0xF8A63C, 0xFFE79A};
            for (int i = 0; i < 3; i++) {
                double s = 0.42 - 0.12 * i;
                double[] shape = {
                    -1, 0.2, -0.85, 1.1, -0.42, 1.5, -0.3, 2.3, 0.08, 3.1, 0.2, 2.1, 0.55, 1.7, 0.9, 1.0, 1, 0.2
                };
                double[] flame = new double[shape.length];
                for (int k = 0; k < shape.length; k += 2) {
                    Vec p = at.plus(shape[k] * s, shape[k + 1] * s, 0);
                    flame[k] = solidPen.camera().x(p);
                    flame[k + 1] = solidPen.camera().y(p);
                }
                solidPen.canvas().fill(new Path().smooth(flame), tones[i]);
            }
            solidPen.glow(at.plus(0, 0.5, 0), 1.4, 0xFFC060, 0.6);
        });
    }

    public static void tent(SceneSet sceneSet, Vec at) {
        sceneSet.put(at, () -> {
            SolidPen solidPen = sceneSet.draft();
            Boxes.gable(solidPen, sceneSet.scene().colours().of(Prop.TENT, 0xB07A4A), at, 2.6, 1.7, 2.2, 68);
            Vec front = at.plus(-0.3, 0, -1.25);
            solidPen.face(0x3A2C24, 0.2, front.plus(-0.35, 0, 0), front.plus(0.35, 0, 0), front.plus(0, 1.2, 0.05));
        });
    }

    public static void cross(SceneSet sceneSet, Vec at) {
        sceneSet.put(at, () -> {
            sceneSet.draft().box(0x6A6660, at, 0.18, 1.5, 0.14, 0);
            sceneSet.draft().box(0x6A6660, at.plus(0, 0.95, 0), 0.8, 0.18, 0.14, 0);
        });
    }
}
