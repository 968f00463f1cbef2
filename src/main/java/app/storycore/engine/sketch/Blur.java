package app.storycore.engine.sketch;

/** A box blur in two passes with the edge pixels repeated. */
final class Blur {

    private Blur() {}

    static int[] box(int[] rgb, int width, int height, int radius) {
        int[] half = new int[rgb.length];
        for (int y = 0; y < height; y++) {
            run(rgb, half, y * width, 1, width, radius);
        }
        int[] out = new int[rgb.length];
        for (int x = 0; x < width; x++) {
            run(half, out, x, width, height, radius);
        }
        return out;
    }

    private static void run(int[] in, int[] out, int start, int step, int count, int radius) {
        int r = 0;
        int g = 0;
        int b = 0;
        for (int k = -radius; k <= radius; k++) {
            int c = in[start + Math.max(0, Math.min(count - 1, k)) * step];
            r += c >> 16 & 0xFF;
            g += c >> 8 & 0xFF;
            b += c & 0xFF;
        }
        int size = 2 * radius + 1;
        for (int i = 0; i < count; i++) {
            out[start + i * step] = ((r / size) << 16) | ((g / size) << 8) | (b / size);
            int add = in[start + Math.min(count - 1, i + radius + 1) * step];
            int drop = in[start + Math.max(0, i - radius) * step];
            r += (add >> 16 & 0xFF) - (drop >> 16 & 0xFF);
            g += (add >> 8 & 0xFF) - (drop >> 8 & 0xFF);
            b += (add & 0xFF) - (drop & 0xFF);
        }
    }
}
