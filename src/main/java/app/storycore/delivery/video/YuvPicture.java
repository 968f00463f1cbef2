package app.storycore.delivery.video;

import app.storycore.delivery.Scaling;
import java.awt.image.BufferedImage;

/**
 * A picture as video knows it: luma at full size, two colour differences at half, by ITU-R BT.709 in the limited range
 * (luma 16 to 235, differences 16 to 240).
 */
record YuvPicture(Plane luma, Plane blue, Plane red) {

    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final double GREEN = 1 - RED - BLUE;

    /** A blank picture. */
    static YuvPicture blank(int width, int height) {
        return new YuvPicture(
                new Plane(width, height), new Plane(width / 2, height / 2), new Plane(width / 2, height / 2));
    }

    /** @param picture of integers, whose width and height are even */
    static YuvPicture of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] rgb = Scaling.pixels(picture);
        YuvPicture yuv = blank(width, height);
        for (int i = 0; i < rgb.length; i++) {
            double luma = RED * ((rgb[i] >> 16) & 255) + GREEN * ((rgb[i] >> 8) & 255) + BLUE * (rgb[i] & 255);
            yuv.luma.set(i % width, i / width, (int) (16.5 + luma * 219 / 255));
        }
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                yuv.colour(x, y, rgb, 2 * y * width + 2 * x, width);
            }
        }
        return yuv;
    }

    private void colour(int x, int y, int[] rgb, int at, int width) {
        double r = 0;
        double g = 0;
        double b = 0;
        for (int i : new int[] {at, at + 1, at + width, at + width + 1}) {
            r += ((rgb[i] >> 16) & 255) / 4.0;
            g += ((rgb[i] >> 8) & 255) / 4.0;
            b += (rgb[i] & 255) / 4.0;
        }
        double luma = RED * r + GREEN * g + BLUE * b;
        blue.set(x, y, (int) (128.5 + (b - luma) / (2 - 2 * BLUE) * 224 / 255));
        red.set(x, y, (int) (128.5 + (r - luma) / (2 - 2 * RED) * 224 / 255));
    }
}
