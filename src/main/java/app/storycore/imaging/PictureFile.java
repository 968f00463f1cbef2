package app.storycore.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads picture files. */
public final class PictureFile {

    private static final int PAPER = 255;

    private PictureFile() {}

    /**
     * Reads a PNG (grey, palette, RGB, with or without alpha, 1 to 16 bits), a JPEG or a WebP. Stored values are taken as they
     * are: no gamma, no colour profile. 16 bits lose their lower half; what is transparent lies on white.
     *
     * @throws IOException when the bytes are not a picture, or a broken one
     */
    public static Pixels decode(byte[] file) throws IOException {
        return decode(file, Integer.MAX_VALUE);
    }

    /**
     * As {@link #decode(byte[])}, for a small picture of it: of a large one only every second, third or further pixel is
     * kept, which takes a fraction of the memory.
     *
     * @param side that its longer side has at least then, in pixels, unless the picture is smaller
     */
    public static Pixels decode(byte[] file, int side) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = PictureReaders.open(in, file);
            try {
                return pixels(read(reader, side));
            } catch (RuntimeException brokenFile) {
                throw new BrokenPictureException(BrokenPictureException.Flaw.BROKEN, brokenFile);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, int side) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / side);
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
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
        } else if (image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
                && image.getRaster().getSampleModel() instanceof PixelInterleavedSampleModel layout
                && isPlain(image.getRaster(), layout)) {
            plain(bytes.getData(), layout.getBandOffsets(), rgb);
        } else {
            samples(image.getRaster(), rgb);
        }
        return new Pixels(width, height, rgb);
    }

    /** Whether it is three bytes a pixel and nothing else, as most files are. */
    private static boolean isPlain(Raster raster, PixelInterleavedSampleModel layout) {
        return layout.getNumBands() == 3
                && layout.getPixelStride() == 3
                && layout.getScanlineStride() == raster.getWidth() * 3
                && raster.getParent() == null
                && raster.getDataBuffer().getOffset() == 0;
    }

    private static void plain(byte[] bytes, int[] offsets, int[] rgb) {
        int red = offsets[0];
        int green = offsets[1];
        int blue = offsets[2];
        for (int i = 0, at = 0; i < rgb.length; i++, at += 3) {
            rgb[i] = (bytes[at + red] & 0xFF) << 16 | (bytes[at + green] & 0xFF) << 8 | bytes[at + blue] & 0xFF;
        }
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
