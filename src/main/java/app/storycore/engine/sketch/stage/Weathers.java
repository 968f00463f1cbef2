package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.Weather;

/** What falls or drifts before the lens. */
final class Weathers {

    private Weathers() {}

    static void fall(Stage stage) {
        if (stage.place().isInterior()) {
            return;
        }
        Weather weather = stage.scene().weather();
        switch (weather) {
            case RAIN -> rain(stage, 320, 0.12);
            case STORM -> rain(stage, 420, 0.3);
            case SNOW -> snow(stage);
            case FOG -> fog(stage);
            case CLEAR, CLOUDY, WIND -> {}
        }
    }

    private static void rain(Stage stage, int drops, double slant) {
        Rand rand = stage.chance();
        double w = stage.canvas().width();
        double h = stage.canvas().height();
        Path streaks = new Path();
        double lean = slant * (stage.air().toLight().x() < 0 ? 1 : -1);
        for (int i = 0; i < drops; i++) {
            double near = rand.unit();
            double x = rand.between(-0.2, 1.2) * w;
            double y = rand.between(-0.1, 1) * h;
            double length = h * (0.03 + 0.09 * near);
            double half = h * (0.0006 + 0.0009 * near);
            streaks.polygon(x - half, y, x + lean * length, y + length, x + half, y);
        }
        stage.canvas().fill(streaks, Paint.solid(0xE4ECF2, 0.42), Blend.COVER);
    }

    private static void snow(Stage stage) {
        Rand rand = stage.chance();
        double w = stage.canvas().width();
        double h = stage.canvas().height();
        for (int i = 0; i < 420; i++) {
            double near = rand.unit();
            double r = h * (0.0012 + 0.006 * near * near * near);
            stage.canvas()
                    .fill(new Path().circle(rand.unit() * w, rand.unit() * h, r), 0xFAFCFF, 0.55 + 0.35 * (1 - near));
        }
    }

    private static void fog(Stage stage) {
        double h = stage.canvas().height();
        double horizon = Math.max(h * 0.1, Math.min(h * 0.8, stage.camera().horizon()));
        float shift = (float) (stage.chance().unit() * 512);
        int tone = stage.air().haze();
        Paint bank = (y, from, to, colour, thickness) -> {
            double away = Math.abs(y - horizon) / h;
            float base = (float) Math.max(0, 0.55 - away * 1.1);
            float v = (float) (y * 360 / h) * 1.6f + shift;
            for (int x = from; x < to; x++) {
                float n = Noise.CLOUD.at((float) (x * 360 / h) * 0.35f + shift, v);
                colour[x] = tone;
                thickness[x] = Math.max(0, Math.min(0.85f, base * (0.4f + 1.2f * n)));
            }
        };
        stage.canvas().flood(bank, Blend.COVER);
    }
}
