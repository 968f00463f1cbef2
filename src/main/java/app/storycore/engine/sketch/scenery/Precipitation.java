package app.storycore.engine.sketch.scenery;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Weather;
import java.util.BitSet;
import java.util.List;

/** What falls or drifts before the lens. */
public final class Precipitation {

    /** How much of the fog lies before people. */
    private static final float BEFORE = 0.12f;

    private Precipitation() {}

    public static void fall(SceneSet sceneSet) {
        if (sceneSet.place().isInterior()) {
            return;
        }
        Weather weather = sceneSet.scene().weather();
        switch (weather) {
            case RAIN -> rain(sceneSet, 320, 0.12);
            case STORM -> rain(sceneSet, 420, 0.3);
            case SNOW -> snow(sceneSet);
            case FOG -> fog(sceneSet);
            case CLEAR, CLOUDY, WIND -> {}
        }
    }

    private static void rain(SceneSet sceneSet, int drops, double slant) {
        StableRandom stableRandom = sceneSet.chance();
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        Path streaks = new Path();
        double lean = slant * (sceneSet.air().toLight().x() < 0 ? 1 : -1);
        for (int i = 0; i < drops; i++) {
            double near = stableRandom.unit();
            double x = stableRandom.between(-0.2, 1.2) * w;
            double y = stableRandom.between(-0.1, 1) * h;
            double length = h * (0.03 + 0.09 * near);
            double half = h * (0.0006 + 0.0009 * near);
            streaks.polygon(x - half, y, x + lean * length, y + length, x + half, y);
        }
        sceneSet.canvas().fill(streaks, Paint.solid(0xE4ECF2, 0.42), Blend.COVER);
    }

    private static void snow(SceneSet sceneSet) {
        StableRandom stableRandom = sceneSet.chance();
        double w = sceneSet.canvas().width();
        double h = sceneSet.canvas().height();
        for (int i = 0; i < 420; i++) {
            double near = stableRandom.unit();
            double r = h * (0.0012 + 0.006 * near * near * near);
            sceneSet.canvas()
                    .fill(
                            new Path().circle(stableRandom.unit() * w, stableRandom.unit() * h, r),
                            0xFAFCFF,
                            0.55 + 0.35 * (1 - near));
        }
    }

    /** Who or what stands near stands before the fog. */
    private static BitSet people(SceneSet sceneSet) {
        BitSet owners = new BitSet();
        sceneSet.scene().people().forEach(person -> owners.set(sceneSet.drawn().owner(Item.of(person))));
        List<Animal> animals = sceneSet.scene().animals();
        for (int i = 0; i < animals.size(); i++) {
            owners.set(sceneSet.drawn().owner(Item.of(animals.get(i), i)));
        }
        owners.clear(0);
        return owners;
    }

    private static void fog(SceneSet sceneSet) {
        double h = sceneSet.canvas().height();
        double most = sceneSet.scene().people().isEmpty() ? 0.3 : 0.55;
        BitSet people = people(sceneSet);
        int width = sceneSet.canvas().width();
        double horizon = Math.max(h * 0.1, Math.min(h * 0.8, sceneSet.camera().horizon()));
        float shift = (float) (sceneSet.chance().unit() * 512);
        int tone = sceneSet.air().haze();
        Paint fog = (y, from, to, colour, thickness) -> {
            double away = Math.abs(y - horizon) / h;
            float base = (float) Math.max(0, most - away * 1.1);
            float v = (float) (y * 360 / h) * 0.9f + shift;
            for (int x = from; x < to; x++) {
                float n = Noise.CLOUD.at((float) (x * 360 / h) * 0.35f + shift, v);
                colour[x] = tone;
                float bank = Math.max(0, Math.min(0.85f, base * (0.4f + 1.2f * n)));
                thickness[x] = people.get(sceneSet.canvas().ownerAt(y * width + x)) ? BEFORE * bank : bank;
            }
        };
        sceneSet.canvas().flood(fog, Blend.COVER);
    }
}
