package app.storycore.engine.sketch.raster;

/** Two colours into one, channel by channel, {@code k} from 0 to 256. */
final class Blending {

    private Blending() {}

    static int cover(int below, int above, int k) {
        int redBlue = below & 0xFF00FF;
        int green = below & 0x00FF00;
        int inverse = 256 - k;
        redBlue = ((redBlue * inverse + (above & 0xFF00FF) * k + 0x800080) >>> 8) & 0xFF00FF;
        green = ((green * inverse + (above & 0x00FF00) * k + 0x008000) >>> 8) & 0x00FF00;
        return redBlue | green;
    }

    static int multiply(int below, int above, int k) {
        int r = product(below >> 16 & 0xFF, above >> 16 & 0xFF);
        int g = product(below >> 8 & 0xFF, above >> 8 & 0xFF);
        int b = product(below & 0xFF, above & 0xFF);
        return cover(below, r << 16 | g << 8 | b, k);
    }

    static int screen(int below, int above, int k) {
        int r = 255 - product(255 - (below >> 16 & 0xFF), 255 - (above >> 16 & 0xFF));
        int g = 255 - product(255 - (below >> 8 & 0xFF), 255 - (above >> 8 & 0xFF));
        int b = 255 - product(255 - (below & 0xFF), 255 - (above & 0xFF));
        return cover(below, r << 16 | g << 8 | b, k);
    }

    private static int product(int a, int b) {
        int p = a * b + 128;
        return (p + (p >> 8)) >> 8;
    }
}
