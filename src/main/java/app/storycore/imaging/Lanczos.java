package app.storycore.imaging;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lanczos-3 resampling: weights sinc(x) sinc(x/3) for |x| &lt; 3 (Duchon 1979, Lanczos Filtering in One and Two
 * Dimensions), widened by the factor of reduction when a picture becomes smaller.
 *
 * <p>Works on the stored sRGB values. Weights are whole 1/16384 that add up to one, so one colour stays exactly that
 * colour; taps outside the picture are left out. Rows are shared among the machine's cores; the result does not depend
 * on how many there are.
 */
public final class Lanczos {

    private static final int SPARE_BITS = 6;

    private Lanczos() {}

    /**
     * The picture at another size, whatever its aspect ratio: crop before to keep proportions.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     */
    public static Pixels resize(Pixels picture, int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture cannot be " + width + "x" + height);
        }
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        ResampleKernel down = ResampleKernel.of(picture.height(), height);
        ResampleKernel across = ResampleKernel.of(picture.width(), width);
        int[] out = new int[Math.multiplyExact(width, height)];
        int bands = Math.min(height, 16);
        IntStream.range(0, bands).parallel().forEach(band -> {
            int[] column = new int[picture.width() * 3];
            for (int y = height * band / bands; y < height * (band + 1) / bands; y++) {
                down(picture, down, y, column);
                across(column, across, out, y * width, width);
            }
        });
        return new Pixels(width, height, out);
    }

    /** One row of the new height at the old width, three planes behind each other, with spare bits of precision. */
    private static void down(Pixels picture, ResampleKernel resampleKernel, int y, int[] planes) {
        int width = picture.width();
        int[] rgb = picture.rgb();
        Arrays.fill(planes, 1 << (ResampleKernel.BITS - SPARE_BITS - 1));
        int[] weights = resampleKernel.weights(y);
        for (int t = 0; t < weights.length; t++) {
            add(rgb, (resampleKernel.first(y) + t) * width, width, weights[t], planes);
        }
        for (int i = 0; i < planes.length; i++) {
            planes[i] >>= ResampleKernel.BITS - SPARE_BITS;
        }
    }

    private static void add(int[] rgb, int from, int width, int weight, int[] planes) {
        for (int x = 0; x < width; x++) {
            planes[x] += (rgb[from + x] >> 16 & 0xFF) * weight;
        }
        for (int x = 0; x < width; x++) {
            planes[width + x] += (rgb[from + x] >> 8 & 0xFF) * weight;
        }
        for (int x = 0; x < width; x++) {
            planes[2 * width + x] += (rgb[from + x] & 0xFF) * weight;
        }
    }

    private static void across(int[] planes, ResampleKernel resampleKernel, int[] out, int at, int width) {
        int plane = planes.length / 3;
        for (int x = 0; x < width; x++) {
            int r = 0;
            int g = 0;
            int b = 0;
            int first = resampleKernel.first(x);
            int[] weights = resampleKernel.weights(x);
            for (int t = 0; t < weights.length; t++) {
                r += planes[first + t] * weights[t];
                g += planes[plane + first + t] * weights[t];
                b += planes[2 * plane + first + t] * weights[t];
            }
            out[at + x] = channel(r) << 16 | channel(g) << 8 | channel(b);
        }
    }

    private static int channel(int sum) {
        int bits = ResampleKernel.BITS + SPARE_BITS;
        int value = (sum + (1 << (bits - 1))) >> bits;
        return value < 0 ? 0 : Math.min(value, 255);
    }
}
