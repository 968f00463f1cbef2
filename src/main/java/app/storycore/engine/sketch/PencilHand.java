package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Noise;
import app.storycore.imaging.Pixels;

/**
 * Graphite: smudged tone under slanted strokes that cross in the darks, all of it catching on the paper's tooth; in a
 * picture of the night an eraser draws the contours of its darkest parts.
 */
final class PencilHand implements StyleFinish {

    @Override
    public void finish(Canvas canvas, Coherence coherence, Seed seed) {
        int[] rgb = canvas.rgb();
        float[] line = canvas.line();
        int width = canvas.width();
        float unit = canvas.fineness() / 720f;
        float dark = Tone.step(78, 62, meanLuma(rgb));
        AutoLevels autoLevels = AutoLevels.of(rgb, 0.8f);
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                float u = x / unit;
                float v = y / unit;
                float want = 1 - autoLevels.apply(Tone.luma(rgb[i]));
                want = Math.max(0, want * (0.55f + 0.75f * want) - 0.05f);
                float tooth = Noise.TOOTH.at(u * 0.9f, v * 0.9f);
                float sway = Noise.CLOUD.at(u * 0.6f, v * 0.6f) - 0.5f;
                float smudge = want * 0.52f * (0.72f + 0.56f * tooth);
                float strokes = stroke(u * 0.5f + v * 0.87f + sway * 26, 5.2f, want - 0.08f, u * 0.87f - v * 0.5f);
                float crossed = want > 0.5f ? stroke(u * 0.9f - v * 0.42f + sway * 20, 6.1f, want - 0.46f, v) : 0;
                float tone =
                        smudge + (1 - smudge) * Math.max(strokes * 0.55f, crossed * 0.85f) * (0.55f + 0.8f * tooth);
                float contour = Math.min(1, line[i] * (0.8f + 0.6f * tooth) * 1.4f);
                float night = dark * Tone.step(0.55f, 0.75f, want);
                float total = tone + (1 - tone) * contour * 0.85f * (1 - night) - tone * contour * 0.6f * night;
                float grey = 249 - total * 226 + (tooth - 0.5f) * 7;
                rgb[i] = Tone.rgb(grey, grey * 0.993f, grey * 0.975f);
            }
        }
    }

    /** 0 to 255. */
    private static float meanLuma(int[] rgb) {
        long sum = 0;
        for (int colour : rgb) {
            sum += Pixels.luma(colour);
        }
        return (float) sum / rgb.length;
    }

    /** One set of parallel strokes: how dark it is at a place across them. */
    private static float stroke(float across, float spacing, float want, float along) {
        if (want <= 0) {
            return 0;
        }
        float phase = across / spacing;
        int number = (int) Math.floor(phase);
        float away = Math.abs(phase - number - 0.5f) * 2;
        float pressure = 0.65f + 0.7f * (Noise.CLOUD.at(along * 0.35f, number * 37f) - 0.5f);
        float wide = Math.min(0.95f, 0.25f + want * 0.9f) * pressure;
        return Tone.step(1 - wide - 0.35f, 1 - wide + 0.35f, away) * Math.min(1, want * 2.4f);
    }
}
