package app.storycore.imaging;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a picture that somebody brought from a camera or another program: turned upright, in the colours that it means. */
public final class BroughtPicture {

    /** Rows whose colours are converted at a time. */
    private static final int BAND = 256;

    private BroughtPicture() {}

    /** Width and height of a picture file in pixels, before it is turned. */
    public record Size(int width, int height) {

        public long pixels() {
            return (long) width * height;
        }
    }

    /**
     * The size of a PNG, JPEG or WebP, from its first bytes.
     *
     * @throws BrokenPictureException when it is none
     */
    public static Size size(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = PictureReaders.open(in, file);
            try {
                return new Size(reader.getWidth(0), reader.getHeight(0));
            } catch (RuntimeException brokenFile) {
                throw new BrokenPictureException(BrokenPictureException.Flaw.BROKEN, brokenFile);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Whether a picture of this size is read in bounded memory; a large WebP or progressive JPEG is not. */
    public static boolean isReadable(byte[] file, Size size) {
        return ReadingMemory.fits(file, size);
    }

    /**
     * Reads a PNG, a JPEG or the first picture of a WebP as sRGB. Of a large one only every second, third or further pixel is kept while it is read.
     *
     * @param side that its longer side has at most then, in pixels
     * @throws IOException when the bytes are not a picture, or a broken one
     */
    public static Pixels read(byte[] file, int side) throws IOException {
        Size size = size(file);
        int longer = Math.max(size.width(), size.height());
        int step = (longer + side - 1) / side;
        PictureMetadata told = PictureMetadata.of(file);
        return upright(inSrgb(PictureFile.decode(file, longer / step), told.profile()), told.orientation());
    }

    private static Pixels inSrgb(Pixels stored, byte[] profile) {
        if (profile.length == 0) {
            return stored;
        }
        try {
            ICC_Profile colours = ICC_Profile.getInstance(profile);
            if (colours.getColorSpaceType() == ColorSpace.TYPE_RGB) {
                return converted(stored, new ICC_ColorSpace(colours));
            }
        } catch (IllegalArgumentException | CMMException unreadable) {
            return stored;
        }
        return stored;
    }

    private static Pixels converted(Pixels stored, ColorSpace colours) {
        int width = stored.width();
        int[] rgb = stored.rgb().clone();
        ComponentColorModel model =
                new ComponentColorModel(colours, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        ColorConvertOp toSrgb = new ColorConvertOp(null);
        for (int top = 0; top < stored.height(); top += BAND) {
            int rows = Math.min(BAND, stored.height() - top);
            WritableRaster raster = model.createCompatibleWritableRaster(width, rows);
            for (int i = 0; i < width * rows; i++) {
                int colour = rgb[top * width + i];
                raster.setPixel(
                        i % width, i / width, new int[] {colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF});
            }
            BufferedImage meant = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
            toSrgb.filter(new BufferedImage(model, raster, false, null), meant);
            meant.getRGB(0, 0, width, rows, rgb, top * width, width);
        }
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xFFFFFF;
        }
        return new Pixels(width, stored.height(), rgb);
    }

    /** Exif 2.32, tag Orientation: 2 to 4 mirrored or turned by 180 degrees, 5 to 8 with rows and columns exchanged. */
    private static Pixels upright(Pixels stored, int orientation) {
        if (orientation == 1) {
            return stored;
        }
        boolean exchanged = orientation >= 5;
        int width = exchanged ? stored.height() : stored.width();
        int height = exchanged ? stored.width() : stored.height();
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        int[] turned = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = exchanged ? y : x;
                int row = exchanged ? x : y;
                turned[y * width + x] = stored.at(
                        fromRight ? stored.width() - 1 - column : column, fromBottom ? stored.height() - 1 - row : row);
            }
        }
        return new Pixels(width, height, turned);
    }
}
