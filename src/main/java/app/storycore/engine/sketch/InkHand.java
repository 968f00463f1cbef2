package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Noise;

/** Black brush lines on warm paper with two thin washes and hatching in the shadows. */
final class InkHand implements StyleFinish {

    @Override
    public void finish(Canvas canvas, Coherence coherence, Seed seed) {
        int[] rgb = canvas.rgb();
        float[] line = canvas.line();
        int width = canvas.width();
        float unit = canvas.fineness() / 720f;
        int paper = coherence.palette().paper();
        int ink = coherence.palette().ink();
        AutoLevels autoLevels = AutoLevels.of(rgb, 0.75f);
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                int c = rgb[i];
                float u = x / unit;
                float v = y / unit;
                float wobble = Noise.CLOUD.at(u * 0.9f, v * 0.9f) - 0.5f;
                float l = autoLevels.apply(Tone.luma(c)) + wobble * 0.05f;
                int wash = Tone.mix(paper, Tone.lifted(c), 0.42f);
                float one = 1 - Tone.step(0.64f, 0.7f, l);
                float two = 1 - Tone.step(0.42f, 0.48f, l);
                int out = Tone.mix(paper, wash, one * 0.9f + 0.1f);
                out = Tone.mix(out, Tone.mix(wash, ink, 0.38f), two * 0.75f);
                float hatch = hatch(u, v, wobble, l);
                float black = 1 - Tone.step(0.1f, 0.16f, l);
                float dark = Math.max(Math.max(black * 0.94f, hatch), Tone.step(0.12f, 0.6f, line[i]));
                out = Tone.mix(out, ink, dark);
                float tooth = (Noise.TOOTH.at(x, y) - 0.5f) * 8;
                rgb[i] = Tone.rgb((out >> 16 & 0xFF) + tooth, (out >> 8 & 0xFF) + tooth, (out & 0xFF) + tooth);
            }
        }
    }

    private static float hatch(float u, float v, float wobble, float luma) {
        float deep = 1 - Tone.step(0.16f, 0.36f, luma);
        if (deep <= 0) {
            return 0;
        }
        float phase = (u * 0.72f + v * 0.72f + wobble * 9) / 6.5f;
        float away = Math.abs(phase - (float) Math.floor(phase) - 0.5f) * 2;
        float wide = deep * 0.55f;
        return Tone.step(1 - wide - 0.16f, 1 - wide + 0.16f, away) * 0.85f * Math.min(1, deep * 3);
    }
}
