package app.storycore.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads picture files. */
public final class PictureFile {

    private static final int PAPER = 255;

    private PictureFile() {}

    /**
     * Reads a PNG (grey, palette, RGB, with or without alpha, 1 to 16 bits) or a JPEG. Stored values are taken as they
     * are: no gamma, no colour profile. 16 bits lose their lower half; what is transparent lies on white.
     *
     * @throws IOException when the bytes are not a picture, or a broken one
     */
    public static Pixels decode(byte[] file) throws IOException {
        BufferedImage image;
        try {
            image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file))); // closes it
        } catch (RuntimeException brokenFile) {
            throw new BrokenPictureException(BrokenPictureException.Flaw.BROKEN, brokenFile);
        }
        if (image == null) {
            throw new BrokenPictureException(BrokenPictureException.Flaw.NO_PICTURE, null);
        }
        return pixels(image);
    }

    private static Pixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = new int[Math.multiplyExact(width, height)];
        if (image.getColorModel() instanceof IndexColorModel) {
            image.getRGB(0, 0, width, height, rgb, 0, width);
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = onPaper(rgb[i] >> 16 & 0xFF, rgb[i] >> 8 & 0xFF, rgb[i] & 0xFF, rgb[i] >>> 24);
            }
        } else {
            samples(image.getRaster(), rgb);
        }
        return new Pixels(width, height, rgb);
    }

    /** Straight from the samples: a colour model would bend grey values from linear light to sRGB. */
    private static void samples(Raster raster, int[] rgb) {
        int bands = raster.getNumBands();
        int width = raster.getWidth();
        int top = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        int[] row = new int[width * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int at = x * bands;
                int first = eight(row[at], top);
                boolean grey = bands < 3;
                int green = grey ? first : eight(row[at + 1], top);
                int blue = grey ? first : eight(row[at + 2], top);
                int alpha = bands == 2 || bands == 4 ? eight(row[at + bands - 1], top) : 255;
                rgb[y * width + x] = onPaper(first, green, blue, alpha);
            }
        }
    }

    private static int eight(int sample, int top) {
        return top == 255 ? sample : top > 255 ? sample >> 8 : sample * 255 / top;
    }

    private static int onPaper(int red, int green, int blue, int alpha) {
        return over(red, alpha) << 16 | over(green, alpha) << 8 | over(blue, alpha);
    }

    private static int over(int value, int alpha) {
        return (value * alpha + PAPER * (255 - alpha) + 127) / 255;
    }
}
