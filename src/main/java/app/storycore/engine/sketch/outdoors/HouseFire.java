package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** A house on fire: flames from its roof and windows, smoke and light above. */
public final class HouseFire {

    private static final int[] TONES = {0xE8642A, 0xF8A63C, 0xFFE79A};
    private static final double[] TONGUE = {
        -1, 0, -0.9, 1.1, -0.42, 1.6, -0.2, 2.6, 0.1, 3.4, 0.2, 2.2, 0.6, 1.8, 0.9, 1, 1, 0
    };

    private HouseFire() {}

    /** Whether houses stand at a place, so that a fire is one of a house. */
    public static boolean fits(PlaceKind place) {
        return place == PlaceKind.VILLAGE || place == PlaceKind.FARM || place == PlaceKind.CITY_STREET;
    }

    public static void put(SceneSet sceneSet) {
        boolean village = sceneSet.place() != PlaceKind.CITY_STREET;
        int side = sceneSet.landmarks().side();
        Vec house = new Vec(side * (village ? 4.2 : 5.4), 0, village ? 13 : 15);
        sceneSet.put(house, () -> {
            SolidPen pen = sceneSet.draft();
            pen.box(0x8A7A66, house, 6, 3.2, 5, 0);
            smoke(sceneSet, house);
            pen.glow(house.plus(0, 3, -3), 8, 0xFF9A40, 0.3);
            flames(pen, house, sceneSet.landmarks());
            pen.glow(house.plus(0, 3.4, -3), 5, 0xFFC060, 0.2);
        });
    }

    private static void flames(SolidPen pen, Vec house, StableRandom chance) {
        for (int tone = 0; tone < TONES.length; tone++) {
            for (int i = 0; i < 7; i++) {
                double x = -2.7 + 0.9 * i;
                double tall = (0.75 + 0.5 * chance.unit()) * (1 - 0.26 * tone);
                flame(pen, house.plus(x, 2.7, -2.5), 0.8 * (1 - 0.25 * tone), tall, TONES[tone]);
            }
            for (int i = -1; i <= 1; i += 2) {
                flame(
                        pen,
                        house.plus(i * 1.5, 1, -2.55),
                        0.5 * (1 - 0.25 * tone),
                        0.5 * (1 - 0.25 * tone),
                        TONES[tone]);
            }
        }
    }

    private static void flame(SolidPen pen, Vec at, double wide, double tall, int tone) {
        double[] shape = new double[TONGUE.length];
        for (int k = 0; k < TONGUE.length; k += 2) {
            Vec p = at.plus(TONGUE[k] * wide, TONGUE[k + 1] * tall, 0);
            shape[k] = pen.camera().x(p);
            shape[k + 1] = pen.camera().y(p);
        }
        pen.canvas().fill(new Path().smooth(shape), tone);
    }

    private static void smoke(SceneSet sceneSet, Vec house) {
        for (int i = 0; i < 9; i++) {
            Vec puff = house.plus(0.5 * i * (i % 2 == 0 ? 1 : 0.4), 4.4 + 1.1 * i, 0);
            double r = (1.2 + 0.3 * i) * sceneSet.camera().scale(puff);
            double x = sceneSet.camera().x(puff);
            double y = sceneSet.camera().y(puff);
            int tone = sceneSet.air().shade(0x6A6664, 0.5, 12);
            sceneSet.canvas().fill(new Path().circle(x, y, r), tone, 0.55 - 0.045 * i);
        }
    }
}
