package app.storycore.engine.sketch;

import app.storycore.base.Seed;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Noise;

/** Clean planes of colour with the faintest of grain and thin contours in the shade's colour. */
final class FlatHand implements StyleFinish {

    /** How much purer the colours become. */
    private static final float STRENGTH = 1.16f;

    @Override
    public void finish(Canvas canvas, Coherence coherence, Seed seed) {
        int[] rgb = canvas.rgb();
        float[] line = canvas.line();
        int width = canvas.width();
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                float grain = (Noise.TOOTH.at(x, y) - 0.5f) * 7;
                float dim = 1 - line[i] * 0.38f;
                int c = rgb[i];
                float grey = Tone.luma(c) * 255;
                rgb[i] = Tone.rgb(
                        (grey + ((c >> 16 & 0xFF) - grey) * STRENGTH) * dim + grain,
                        (grey + ((c >> 8 & 0xFF) - grey) * STRENGTH) * dim + grain,
                        (grey + ((c & 0xFF) - grey) * STRENGTH) * dim + grain);
            }
        }
    }
}
