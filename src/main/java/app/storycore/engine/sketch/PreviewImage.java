package app.storycore.engine.sketch;

import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.imaging.Pixels;

/** A sheet that is not finished yet, small: its colours so far under the ink of its contours. */
final class PreviewImage {

    /** Width of the small picture in pixels, at most. */
    static final int WIDTH = 320;

    private PreviewImage() {}

    static Pixels of(Canvas canvas) {
        int step = Math.max(1, Math.ceilDiv(canvas.width(), WIDTH));
        int width = canvas.width() / step;
        int height = Math.max(1, canvas.height() / step);
        int[] small = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small[y * width + x] = mean(canvas, x * step, y * step, step);
            }
        }
        return new Pixels(width, height, small);
    }

    private static int mean(Canvas canvas, int left, int top, int step) {
        float red = 0;
        float green = 0;
        float blue = 0;
        int bottom = Math.min(canvas.height(), top + step);
        for (int y = top; y < bottom; y++) {
            for (int i = y * canvas.width() + left; i < y * canvas.width() + left + step; i++) {
                float light = 1 - canvas.line()[i];
                red += (canvas.rgb()[i] >> 16 & 0xFF) * light;
                green += (canvas.rgb()[i] >> 8 & 0xFF) * light;
                blue += (canvas.rgb()[i] & 0xFF) * light;
            }
        }
        float count = step * (bottom - top);
        return Tone.rgb(red / count, green / count, blue / count);
    }
}
