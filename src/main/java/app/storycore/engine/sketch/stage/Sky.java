package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.raster.Stroke;
import app.storycore.engine.sketch.reading.Prop;
import app.storycore.engine.sketch.reading.Weather;

/** Sky, sun, moon, stars and clouds. */
final class Sky {

    private final Stage stage;
    private final Draft draft;
    private final Air air;
    private final double w;
    private final double h;
    private final double horizon;

    private Sky(Stage stage) {
        this.stage = stage;
        this.draft = stage.draft();
        this.air = stage.air();
        this.w = stage.canvas().width();
        this.h = stage.canvas().height();
        this.horizon = draft.camera().horizon();
    }

    static void draw(Stage stage) {
        new Sky(stage).draw();
    }

    private void draw() {
        Vec up = draft.camera().up();
        double tilt = draft.camera().right().y();
        double reach = h * 0.95;
        double x = w / 2;
        stage.canvas()
                .flood(
                        Paint.linear(
                                x - tilt * reach,
                                horizon - Math.max(0.2, up.y()) * reach,
                                air.skyTop(),
                                1,
                                x,
                                horizon,
                                air.skyLow(),
                                1),
                        Blend.COVER);
        Weather weather = stage.scene().weather();
        boolean covered = weather == Weather.RAIN
                || weather == Weather.STORM
                || weather == Weather.FOG
                || weather == Weather.SNOW;
        if (air.dark() > 0.6 && !covered) {
            stars();
        }
        if (!covered || stage.scene().has(Prop.MOON)) {
            disc();
        }
        clouds(covered ? 0.95 : weather == Weather.CLOUDY ? 0.75 : 0.42);
        if (weather == Weather.STORM) {
            lightning();
        }
    }

    private void stars() {
        Rand rand = stage.chance();
        for (int i = 0; i < 170; i++) {
            double x = rand.unit() * w;
            double y = horizon - rand.unit() * rand.unit() * h - h * 0.08;
            double r = h * (0.0006 + 0.0012 * rand.unit() * rand.unit());
            stage.canvas().fill(new Path().circle(x, y, Math.max(0.55, r)), 0xF4F2E4, 0.25 + 0.7 * rand.unit());
        }
    }

    private void disc() {
        int side = air.toLight().x() < 0 ? -1 : 1;
        boolean night = air.dark() > 0.5;
        double x = w * (0.5 + side * (0.22 + 0.1 * stage.landmarks().unit()));
        double high = night ? 0.33 : 0.06 + 0.5 * Math.max(0, air.toLight().y() - 0.1);
        double y = horizon - high * h;
        double r = h * (night ? 0.042 : 0.05);
        int colour = night ? 0xF3F0DC : Colours.mix(air.skyLow(), 0xFFF8E0, 0.82);
        draft.glowAt(x, y, r * 9, r * 9, Colours.mix(air.key(), air.skyLow(), 0.3), night ? 0.35 : 0.6);
        draft.glowAt(x, y, r * 3, r * 3, colour, 0.5);
        stage.canvas().fill(new Path().circle(x, y, r), colour);
    }

    private void clouds(double amount) {
        float shiftX = (float) (stage.chance().unit() * 512);
        float shiftY = (float) (stage.chance().unit() * 512);
        int lit = Colours.mix(air.skyLow(), air.key(), 0.45);
        int dim = Colours.mix(air.skyTop(), air.haze(), 0.45);
        double scale = 300 / h;
        float low = (float) (0.82 - 0.5 * amount);
        Paint paint = (y, from, to, colour, thickness) -> {
            double high = Math.max(0.02, (horizon - y) / h);
            float squeeze = (float) (1 / (high + 0.12));
            float fade = (float) Math.min(1, high * 9);
            float v = squeeze * 42 + shiftY;
            for (int x = from; x < to; x++) {
                float u = (float) ((x - w / 2) * scale * 0.16 * squeeze) + shiftX;
                float n = Noise.CLOUD.at(u, v);
                float above = Noise.CLOUD.at(u + 2, v + 4);
                float t = (n - low) * 3.2f;
                thickness[x] = t <= 0 ? 0 : Math.min(1, t) * fade * 0.7f;
                colour[x] = t <= 0 ? 0 : Colours.mix(dim, lit, 0.5 + (n - above) * 5);
            }
        };
        stage.canvas().fill(new Path().rectangle(0, 0, w, Math.max(0, Math.min(h, horizon))), paint);
    }

    private void lightning() {
        Rand rand = stage.chance();
        double x = w * rand.between(0.15, 0.85);
        double y = 0;
        Path bolt = new Path().moveTo(x, y);
        while (y < horizon - h * 0.02) {
            x += h * rand.between(-0.06, 0.06);
            y += h * rand.between(0.03, 0.09);
            bolt.lineTo(x, y);
        }
        draft.glowAt(x, horizon * 0.5, h * 0.5, h * 0.6, 0xBFD0F0, 0.4);
        stage.canvas().fill(Stroke.open(bolt, h * 0.007), 0xF6F8FF);
    }
}
