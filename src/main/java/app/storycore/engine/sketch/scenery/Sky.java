package app.storycore.engine.sketch.scenery;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.raster.Stroke;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Weather;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Sky, sun, moon, stars and clouds. */
public final class Sky {

    private final SceneSet sceneSet;
    private final SolidPen solidPen;
    private final Atmosphere atmosphere;
    private final double w;
    private final double h;
    private final double horizon;

    private Sky(SceneSet sceneSet) {
        this.sceneSet = sceneSet;
        this.solidPen = sceneSet.draft();
        this.atmosphere = sceneSet.air();
        this.w = sceneSet.canvas().width();
        this.h = sceneSet.canvas().height();
        this.horizon = solidPen.camera().horizon();
    }

    public static void draw(SceneSet sceneSet) {
        new Sky(sceneSet).draw();
    }

    private void draw() {
        Vec up = solidPen.camera().up();
        double tilt = solidPen.camera().right().y();
        double reach = h * 0.95;
        double x = w / 2;
        sceneSet.canvas()
                .flood(
                        Paint.linear(
                                x - tilt * reach,
                                horizon - Math.max(0.2, up.y()) * reach,
                                atmosphere.skyTop(),
                                1,
                                x,
                                horizon,
                                atmosphere.skyLow(),
                                1),
                        Blend.COVER);
        sceneSet.tell("sky", "cloud", "horizon");
        Weather weather = sceneSet.scene().weather();
        boolean covered = weather == Weather.RAIN
                || weather == Weather.STORM
                || weather == Weather.FOG
                || weather == Weather.SNOW;
        if (atmosphere.dark() > 0.6 && !covered) {
            sceneSet.drawn().tell(Item.of(Prop.STARS));
            stars();
        }
        if (!covered || sceneSet.scene().has(Prop.MOON)) {
            boolean night = atmosphere.dark() > 0.5;
            sceneSet.as(Item.of(night ? Prop.MOON : Prop.SUN), () -> disc(night));
        }
        clouds(covered ? 0.95 : weather == Weather.CLOUDY ? 0.75 : 0.42);
        if (weather == Weather.STORM) {
            sceneSet.tell("lightning", "bolt");
            lightning();
        }
    }

    private void stars() {
        StableRandom stableRandom = sceneSet.chance();
        for (int i = 0; i < 170; i++) {
            double x = stableRandom.unit() * w;
            double y = horizon - stableRandom.unit() * stableRandom.unit() * h - h * 0.08;
            double r = h * (0.0006 + 0.0012 * stableRandom.unit() * stableRandom.unit());
            sceneSet.canvas()
                    .fill(new Path().circle(x, y, Math.max(0.55, r)), 0xF4F2E4, 0.25 + 0.7 * stableRandom.unit());
        }
    }

    private void disc(boolean night) {
        int side = atmosphere.toLight().x() < 0 ? -1 : 1;
        double x = w * (0.5 + side * (0.22 + 0.1 * sceneSet.landmarks().unit()));
        double high =
                night ? 0.33 : 0.06 + 0.5 * Math.max(0, atmosphere.toLight().y() - 0.1);
        double y = horizon - high * h;
        double r = h * (night ? 0.042 : 0.05);
        int colour = night ? 0xF3F0DC : Colours.mix(atmosphere.skyLow(), 0xFFF8E0, 0.82);
        solidPen.glowAt(
                x, y, r * 9, r * 9, Colours.mix(atmosphere.key(), atmosphere.skyLow(), 0.3), night ? 0.35 : 0.6);
        solidPen.glowAt(x, y, r * 3, r * 3, colour, 0.5);
        sceneSet.canvas().fill(new Path().circle(x, y, r), colour);
    }

    private void clouds(double amount) {
        float shiftX = (float) (sceneSet.chance().unit() * 512);
        float shiftY = (float) (sceneSet.chance().unit() * 512);
        int lit = Colours.mix(atmosphere.skyLow(), atmosphere.key(), 0.45);
        int dim = Colours.mix(atmosphere.skyTop(), atmosphere.haze(), 0.45);
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
        sceneSet.canvas().fill(new Path().rectangle(0, 0, w, Math.max(0, Math.min(h, horizon))), paint);
    }

    private void lightning() {
        StableRandom stableRandom = sceneSet.chance();
        double x = w * stableRandom.between(0.15, 0.85);
        double y = 0;
        Path bolt = new Path().moveTo(x, y);
        while (y < horizon - h * 0.02) {
            x += h * stableRandom.between(-0.06, 0.06);
            y += h * stableRandom.between(0.03, 0.09);
            bolt.lineTo(x, y);
        }
        solidPen.glowAt(x, horizon * 0.5, h * 0.5, h * 0.6, 0xBFD0F0, 0.4);
        sceneSet.canvas().fill(Stroke.open(bolt, h * 0.007), 0xF6F8FF);
    }
}
