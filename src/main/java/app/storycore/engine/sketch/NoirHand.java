package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Noise;

/** Film of the forties: deep blacks, hard light, silver grain. */
final class NoirHand implements StyleFinish {

    @Override
    public void finish(Canvas canvas, Coherence coherence, Seed seed) {
        int[] rgb = canvas.rgb();
        float[] line = canvas.line();
        int width = canvas.width();
        int height = canvas.height();
        int shift = (int) (seed.value() & 511);
        AutoLevels autoLevels = AutoLevels.of(rgb, 0.8f);
        for (int y = 0; y < height; y++) {
            float dy = (y + 0.5f) / height - 0.5f;
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                float dx = (x + 0.5f) / width - 0.5f;
                float l = autoLevels.apply(Tone.luma(rgb[i]));
                float hard = 0.05f + 0.35f * l * l + 0.6f * Tone.step(0.24f, 0.8f, l);
                float low = Tone.step(0.02f, 0.34f, l);
                float v = hard * low;
                v *= 1 - 1.15f * Math.max(0, dx * dx + dy * dy - 0.08f);
                v *= 1 - line[i] * 0.75f;
                float grain = (Noise.GRAIN.at(x + shift, y) + Noise.GRAIN.at(x, y + shift) - 1) * 17;
                float tone = v * 250 + 5 + grain * (0.35f + 0.65f * (1 - Math.abs(2 * v - 1)));
                rgb[i] = Tone.rgb(tone * 0.985f, tone, tone * 1.015f + 1);
            }
        }
    }
}
