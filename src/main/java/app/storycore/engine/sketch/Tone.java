package app.storycore.engine.sketch;

/** Fast arithmetic on single pixels for the hands. */
final class Tone {

    private Tone() {}

    static int rgb(float r, float g, float b) {
        return channel(r) << 16 | channel(g) << 8 | channel(b);
    }

    static int channel(float v) {
        return v <= 0 ? 0 : v >= 255 ? 255 : (int) (v + 0.5f);
    }

    /** Luma 0 to 1. */
    static float luma(int c) {
        return ((c >> 16 & 0xFF) * 0.299f + (c >> 8 & 0xFF) * 0.587f + (c & 0xFF) * 0.114f) / 255;
    }

    /** 0 below {@code low}, 1 above {@code high}, smooth between. */
    static float step(float low, float high, float v) {
        float t = (v - low) / (high - low);
        return t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t);
    }

    /** The colour as bright as it can be without losing its tint, and a little stronger: what a wash is mixed from. */
    static int lifted(int c) {
        int r = c >> 16 & 0xFF;
        int g = c >> 8 & 0xFF;
        int b = c & 0xFF;
        float top = Math.max(60, Math.max(r, Math.max(g, b)));
        float f = 190 / top;
        return rgb(r * f, g * f, b * f);
    }

    static int mix(int a, int b, float t) {
        float s = 1 - t;
        return rgb(
                (a >> 16 & 0xFF) * s + (b >> 16 & 0xFF) * t,
                (a >> 8 & 0xFF) * s + (b >> 8 & 0xFF) * t,
                (a & 0xFF) * s + (b & 0xFF) * t);
    }
}
