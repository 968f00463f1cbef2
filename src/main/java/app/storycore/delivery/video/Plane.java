package app.storycore.delivery.video;

/** One component of a picture: samples of 0 to 255, row by row. */
final class Plane {

    private final int width;
    private final int height;
    private final byte[] samples;

    Plane(int width, int height) {
        this.width = width;
        this.height = height;
        this.samples = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return samples[y * width + x] & 255;
    }

    /** Sets a sample, clipped to its range. */
    void set(int x, int y, int value) {
        samples[y * width + x] = (byte) Math.max(0, Math.min(255, value));
    }
}
