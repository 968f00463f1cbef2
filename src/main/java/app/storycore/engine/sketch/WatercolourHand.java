package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Noise;

/** Transparent washes: edges wander and darken, pigment settles in the paper, the line is faint. */
final class WatercolourHand implements StyleFinish {

    @Override
    public void finish(Canvas canvas, Coherence coherence, Seed seed) {
        int width = canvas.width();
        int height = canvas.height();
        float unit = canvas.fineness() / 720f;
        AutoLevels autoLevels = AutoLevels.of(canvas.rgb(), 0.45f);
        int[] from = warped(canvas, unit);
        strengthen(from, autoLevels);
        int[] soft = Blur.box(from, width, height, Math.max(1, Math.round(5 * unit)));
        int[] rgb = canvas.rgb();
        float[] line = canvas.line();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                float u = x / unit;
                float v = y / unit;
                float bloom = Noise.CLOUD.at(u * 0.55f + 40, v * 0.55f);
                float tooth = Noise.TOOTH.at(u * 0.9f, v * 0.9f);
                float edge = Tone.luma(soft[i]) - Tone.luma(from[i]);
                float density = 0.80f
                        + 0.34f * (bloom - 0.4f)
                        + Math.max(-0.06f, Math.min(0.35f, edge * 2.2f))
                        + (tooth - 0.5f) * 0.16f;
                float ink = line[i] * 0.5f * (0.5f + tooth);
                rgb[i] = Tone.rgb(
                        wash(from[i] >> 16 & 0xFF, density, 250, ink),
                        wash(from[i] >> 8 & 0xFF, density, 246, ink),
                        wash(from[i] & 0xFF, density, 236, ink));
            }
        }
    }

    /** Purer and more open colours: transparent washes are not mixed with black. */
    private static void strengthen(int[] rgb, AutoLevels autoLevels) {
        for (int i = 0; i < rgb.length; i++) {
            int c = rgb[i];
            float l = Tone.luma(c);
            float to = 0.03f + 0.97f * autoLevels.apply(l);
            float open = (float) (to * (1.32 - 0.32 * to));
            float f = open / Math.max(0.02f, l);
            float grey = l * 255;
            rgb[i] = Tone.rgb(
                    (grey + ((c >> 16 & 0xFF) - grey) * 1.3f) * f,
                    (grey + ((c >> 8 & 0xFF) - grey) * 1.3f) * f,
                    (grey + ((c & 0xFF) - grey) * 1.3f) * f);
        }
    }

    /** Paper seen through pigment: lighter than the colour, deeper where the wash is dense. */
    private static float wash(int value, float density, float paper, float ink) {
        float lifted = 10 + value * 0.96f;
        float through = paper + (lifted - paper) * density;
        return through * (1 - ink * 0.72f);
    }

    private static int[] warped(Canvas canvas, float unit) {
        int width = canvas.width();
        int height = canvas.height();
        int[] rgb = canvas.rgb();
        int[] out = new int[rgb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float u = x / unit;
                float v = y / unit;
                float dx = (Noise.CLOUD.at(u * 2.1f, v * 2.1f) - 0.5f) * 11
                        + (Noise.TOOTH.at(u * 0.8f, v * 0.8f) - 0.5f) * 3.4f;
                float dy = (Noise.CLOUD.at(u * 2.1f + 200, v * 2.1f + 90) - 0.5f) * 11;
                int sx = Math.max(0, Math.min(width - 1, x + Math.round(dx * unit)));
                int sy = Math.max(0, Math.min(height - 1, y + Math.round(dy * unit)));
                out[y * width + x] = rgb[sy * width + sx];
            }
        }
        return out;
    }
}
